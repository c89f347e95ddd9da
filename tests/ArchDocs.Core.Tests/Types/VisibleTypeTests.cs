using ArchDocs.Core.Tests.Types.Sources;

namespace ArchDocs.Core.Tests.Types;

[TestClass]
public sealed class VisibleTypeTests
{
    [TestMethod]
    [DataRow("public class A;", "A", true, false)]
    [DataRow("public abstract class A;", "A", false, false)]
    [DataRow("public interface A;", "A", false, false)]
    [DataRow("public enum A { }", "A", false, false)]
    [DataRow("public struct A;", "A", true, false)]
    [DataRow("namespace N { public record A<T, U>; }", "N.A<T, U>", true, false)]
    [DataRow("[System.CodeDom.Compiler.GeneratedCode(\"a\", \"b\")] public class A;", "A", true, true)]
    public void An_outline_says_what_a_type_is(string source, string name, bool isConcrete, bool isGenerated)
    {
        using var project = new SourceProject().Write("A.cs", source).Compile();
        using var catalog = project.Open();

        var outline = catalog.OutlineOf(catalog.Visible.ShouldHaveSingleItem()).ShouldNotBeNull();

        (outline.SourceName, outline.IsConcrete, outline.IsGenerated).ShouldBe((name, isConcrete, isGenerated));
    }

    [TestMethod]
    [DataRow("[System.CodeDom.Compiler.GeneratedCode(\"a\", \"b\")] public A() { }", true)]
    [DataRow("[System.CodeDom.Compiler.GeneratedCode(\"a\", \"b\")] public A() { } public A(int b) { }", false)]
    [DataRow("[System.CodeDom.Compiler.GeneratedCode(\"a\", \"b\")] public int B { get; set; }", false)]
    public void A_type_whose_constructors_a_tool_wrote_is_probably_a_tools(string members, bool isProbable)
    {
        using var project = new SourceProject().Write("A.cs", $"public class A {{ {members} }}").Compile();
        using var catalog = project.Open();

        catalog.OutlineOf(catalog.Visible.ShouldHaveSingleItem())!.HasGeneratedConstructors.ShouldBe(isProbable);
    }

    [TestMethod]
    public void Hidden_and_static_types_are_not_visible()
    {
        using var project = new SourceProject().Write("A.cs", "internal class A { public class B; } public static class C { public class D; class E; } public delegate void F();").Compile();
        using var catalog = project.Open();

        catalog.Visible.Select(type => (type.FullName, type.Namespace)).ShouldBe([("C.D", "")]);
    }
}
