using Baton.Components;
using Baton.Generators.Tests.Harness;

namespace Baton.Generators.Tests.Components;

/// <summary>Names that get in each other's way.</summary>
public sealed class NamingTests
{
    private const string Family = "namespace Acme { [ComponentFamily(\"tree\")] public interface ITree; }\n";

    [Fact]
    public void Equal_names_in_other_namespaces_types_and_cases_have_files_of_their_own()
    {
        var run = Run(
            """
            namespace Acme { [Component("a")] public partial class Oak : ITree; [Component("b")] public partial class OAK : ITree; }
            namespace Acme.Sub { [Component("c")] public partial class Oak : ITree; }
            namespace ACME { [Component("d")] public partial class Oak : Acme.ITree; }
            namespace Acme { public partial class Outer { [Component("e")] public partial class Oak : ITree; public partial record struct Inner { [Component("f")] internal partial class Oak : ITree; } } }
            namespace Acme { public partial interface Face { [Component("g")] public partial class Oak : ITree; } }
            [Component("h")] public partial class Oak : Acme.ITree;
            """);
        Assert.Equal(8, run.Files.Count);
        Assert.Equal(8, run.Files.Keys.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void Keywords_are_escaped_everywhere()
    {
        var run = Run(
            """
            namespace Acme.@namespace.@class;
            public enum @enum { @default, @if }
            public sealed record @record(int @int) { public int @new { get; init; } }
            [Component("key")]
            public sealed partial class @event(IFormatProvider @in) : ITree
            {
                public required string @class { get; init; }
                public @enum @switch { get; init; } = @enum.@if;
                public @record @this { get; init; } = new(1);
                public List<@record> @base { get; init; } = [];
                public ITree? @value { get; init; }
                public override string ToString() => @in.ToString()!;
            }
            """);
        var made = Make(run, """{ "kind": "key", "class": "c", "switch": "default", "this": { "int": 2, "new": 3 }, "base": [] }""", System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal("c", made.GetType().GetProperty("class")!.GetValue(made));
        Assert.Equal("""{"kind":"key","class":"c","switch":"default","this":{"int":2,"new":3},"base":[],"value":null}""", Scopes.Text((IComponent)made));
    }

    [Fact]
    public void Names_can_be_of_any_script()
    {
        var run = Run(
            """
            namespace Acme.Größe;
            public enum Früchte { Äpfel, 梨 }
            [Component("baum")] public sealed partial class Bäume : ITree { public int Höhe { get; init; } public Früchte Ähre { get; init; } public int 数 { get; init; } }
            """);
        var made = Make(run, """{ "kind": "baum", "höhe": 3, "ähre": "äpfel", "数": 5 }""");
        Assert.Equal("""{"kind":"baum","höhe":3,"ähre":"äpfel","数":5}""", Scopes.Text((IComponent)made));
    }

    [Fact]
    public void Names_of_the_users_own_do_not_get_in_the_way_of_generated_ones()
    {
        var run = Run(
            """
            namespace Acme;
            public class System; public class Baton; public class SettingsMap; public class Manifest; public class ComponentDescriptor; public enum SettingsNode { A }
            public sealed record Scope(int Node, int Settings, int Entry, int Made) { public int Value { get; init; } public int MadeValue { get; init; } }
            [Component("own")]
            public sealed partial class Own(IFormatProvider settings, IFormatProvider scope, IFormatProvider entry, IFormatProvider nodeNode) : ITree
            {
                public global::System.Collections.Generic.List<int> List { get; init; } = [];
                public required int Node { get; init; }
                public int Writer { get; init; }
                public SettingsNode Descriptor { get; init; }
                public Scope? Parts { get; init; }
                public ITree? Entry { get; init; }
                public static Own Create(int number) => new(null!, null!, null!, null!) { Node = number };
                public override string ToString() => $"{settings}{scope}{entry}{nodeNode}";
            }
            """);
        var made = Make(run, """{ "kind": "own", "node": 1, "parts": { "node": 1, "settings": 2, "entry": 3, "made": 4, "value": 5 } }""", System.Globalization.CultureInfo.InvariantCulture);
        Assert.Contains("\"value\":5", Scopes.Text((IComponent)made));
    }

    [Fact]
    public void Records_and_enums_of_equal_simple_names_are_told_apart()
    {
        var run = Run(
            """
            namespace Acme.A { public sealed record Size(int A); public enum Kind { X } public sealed record Box<T>(T Value); }
            namespace Acme.B { public sealed record Size(int B); public enum Kind { Y } }
            namespace Acme
            {
                [Component("two")]
                public sealed partial class Two : ITree
                {
                    public A.Size? First { get; init; } public B.Size? Second { get; init; } public A.Kind Third { get; init; } public B.Kind Fourth { get; init; }
                    public A.Box<int>? Fifth { get; init; } public A.Box<B.Size>? Sixth { get; init; }
                }
            }
            """);
        var json = """{"kind":"two","first":{"a":1},"second":{"b":2},"third":"x","fourth":"y","fifth":{"value":1},"sixth":{"value":{"b":3}}}""";
        Assert.Equal(json, Scopes.Text((IComponent)Make(run, json)));
    }

    [Theory]
    [InlineData("public partial class ComponentBinding : ITree { public E E { get; init; } }")]
    [InlineData("public partial class A : ITree { public E ComponentBinding { get; init; } private class ComponentBinding_; }")]
    [InlineData("public partial class A : ITree { private enum ComponentBinding { X } private ComponentBinding P { get; init; } private sealed record Inner(E E); private Inner? I { get; init; } }")]
    [InlineData("public partial class A : B { public new E Create() => E.X; } public class B : ITree { public int Create { get; } public class ComponentBinding; }")]
    [InlineData("public partial class A(E? Settings = null) : ITree { public E? P => Settings; protected virtual E Q { get; private protected init; } }")]
    [InlineData("internal sealed partial record A(IFormatProvider Format) : ITree { public required int Depth { get; init; } }")]
    [InlineData("public partial class A : B { public override int X => 5; } public abstract class B : ITree { public abstract int X { get; } public virtual int Y { get; init; } }")]
    [InlineData("public partial class A : ITree { [System.Diagnostics.CodeAnalysis.SetsRequiredMembers] public A() => X = 1; public required int X { get; init; } }")]
    public void Unusual_classes_compile(string declaration)
    {
        var run = Run($"namespace Acme; public enum E {{ X }} [Component(\"a\")] {declaration}");
        Assert.Single(run.Files);
    }

    [Theory]
    [InlineData("MaxDepth", "maxDepth")]
    [InlineData("L2", "l2")]
    [InlineData("URLPath", "urlPath")]
    [InlineData("ID", "id")]
    [InlineData("x", "x")]
    public void Config_spells_properties_in_camel_case(string property, string name)
    {
        var run = Run($"namespace Acme; [Component(\"a\")] public partial class A : ITree {{ public int {property} {{ get; init; }} }}");
        Assert.Contains($"case \"{name}\":", run.Files.Single().Value);
    }

    [Fact]
    public void A_class_in_several_files_is_written_once()
    {
        var run = GeneratorRun.Of(
            Family,
            "namespace Acme; [Component(\"a\")] public partial class A : ITree { public int One { get; init; } }",
            "namespace Acme; public partial class A { public int Two { get; init; } }");
        Assert.Empty(run.Problems);
        Assert.Contains("case \"two\":", Assert.Single(run.Files).Value);
    }

    [Fact]
    public void An_attribute_on_two_parts_is_the_compilers_to_refuse()
    {
        var run = GeneratorRun.Of(
            Family,
            "namespace Acme; [Component(\"a\")] public partial class A : ITree;",
            "namespace Acme; [Component(\"a\")] public partial class A;");
        Assert.Empty(run.Diagnostics);
        Assert.True(run.Files.Count <= 1);
        Assert.Contains(run.Problems, p => p.Contains("CS0579"));
    }

    private static GeneratorRun Run(string source)
    {
        var run = GeneratorRun.Of(Family, source);
        Assert.True(run.Problems.Count == 0, string.Join("\n", run.Problems));
        return run;
    }

    private static object Make(GeneratorRun run, string json, params object[] services)
    {
        var loaded = new Loaded();
        loaded.Add(run.Output);
        return loaded.Make("tree", json, services);
    }
}
