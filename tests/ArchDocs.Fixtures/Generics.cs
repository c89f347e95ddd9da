using Contoso.Shared;

namespace Contoso.Fixtures;

public class OrderPage : Page<OrderLine>;

public class OptionalPage : Page<OrderLine?>;

public class NumberPage : Page<int>;

public class PageOfPages : Page<Page<OrderLine>>
{
    public int Pages { get; set; }
}

public record Answer<T>(T Data, T? Previous, int Count = 1)
    where T : class;

public record Couple<TLeft, TRight>(TLeft Left, TRight Right);

public class Doubling1<T>
{
    public T Value { get; set; } = default!;
}

public class Doubling2<T> : Doubling1<Couple<T, T>>;

public class Doubling4<T> : Doubling2<Couple<T, T>>;

public class Doubling8<T> : Doubling4<Couple<T, T>>;

public class Doubling16<T> : Doubling8<Couple<T, T>>;

public class Doubling32<T> : Doubling16<Couple<T, T>>;

public class Doubling64<T> : Doubling32<Couple<T, T>>;

public class Doubling128<T> : Doubling64<Couple<T, T>>;

public class Doubling256<T> : Doubling128<Couple<T, T>>;

public class Doubling512<T> : Doubling256<Couple<T, T>>;

public class Doubling1024<T> : Doubling512<Couple<T, T>>
{
    public int Own { get; set; }
}
