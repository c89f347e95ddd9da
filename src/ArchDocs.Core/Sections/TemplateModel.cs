using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace ArchDocs.Core.Sections;

/// <summary>A rendering went over one of its budgets.</summary>
internal sealed class TemplateBudgetException(string reason) : Exception(reason);

/// <summary>JSON as objects that count how often a template looks at them: the only way to end a loop over loops from inside.</summary>
internal static class TemplateModel
{
    public static object? From(JsonElement json) => From(json, new Budget());

    private static object? From(JsonElement json, Budget budget) => json.ValueKind switch
    {
        JsonValueKind.Object => new Map(budget, json.EnumerateObject().ToDictionary(property => property.Name, property => From(property.Value, budget), StringComparer.Ordinal)),
        JsonValueKind.Array => new List(budget, [.. json.EnumerateArray().Select(item => From(item, budget))]),
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Number => json.GetInt32(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    private sealed class Budget
    {
        private const int MaximumSteps = 1_000_000;

        private int _steps;

        public void Step()
        {
            if (++_steps > MaximumSteps)
            {
                throw new TemplateBudgetException($"it looks at the model more than {MaximumSteps} times: its loops stand inside each other too often");
            }
        }
    }

    private sealed class List(Budget budget, object?[] items) : IReadOnlyList<object?>
    {
        public int Count => items.Length;

        public object? this[int index]
        {
            get
            {
                budget.Step();
                return items[index];
            }
        }

        public IEnumerator<object?> GetEnumerator()
        {
            foreach (var item in items)
            {
                budget.Step();
                yield return item;
            }
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        public override string ToString() => string.Join(", ", items);
    }

    private sealed class Map(Budget budget, Dictionary<string, object?> values) : IReadOnlyDictionary<string, object?>
    {
        public int Count => values.Count;

        public IEnumerable<string> Keys => this.Select(pair => pair.Key);

        public IEnumerable<object?> Values => this.Select(pair => pair.Value);

        public object? this[string key]
        {
            get
            {
                budget.Step();
                return values[key];
            }
        }

        public bool ContainsKey(string key)
        {
            budget.Step();
            return values.ContainsKey(key);
        }

        public bool TryGetValue(string key, [MaybeNullWhen(false)] out object? value)
        {
            budget.Step();
            return values.TryGetValue(key, out value);
        }

        public IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
        {
            foreach (var pair in values)
            {
                budget.Step();
                yield return pair;
            }
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        public override string ToString() => "";
    }
}

/// <summary>Output of at most 1 MiB of characters.</summary>
internal sealed class BoundedWriter : StringWriter
{
    private const int MaximumLength = 1024 * 1024;

    public override Encoding Encoding => Encoding.Unicode;

    public override void Write(char value)
    {
        Reserve(1);
        base.Write(value);
    }

    public override void Write(string? value)
    {
        Reserve(value?.Length ?? 0);
        base.Write(value);
    }

    public override void Write(char[] buffer, int index, int count)
    {
        Reserve(count);
        base.Write(buffer, index, count);
    }

    public override void Write(ReadOnlySpan<char> buffer)
    {
        Reserve(buffer.Length);
        base.Write(buffer);
    }

    private void Reserve(int length)
    {
        if (GetStringBuilder().Length + length > MaximumLength)
        {
            throw new TemplateBudgetException("its output is longer than 1 MiB");
        }
    }
}
