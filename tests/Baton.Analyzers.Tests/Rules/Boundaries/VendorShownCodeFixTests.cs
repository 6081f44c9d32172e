using Test = Baton.Analyzers.Tests.Rules.Boundaries.BoundaryTest<Baton.Analyzers.Rules.Boundaries.VendorShownAnalyzer, Baton.CodeFixes.Rules.Boundaries.VendorShownCodeFix>;

namespace Baton.Analyzers.Tests.Rules.Boundaries;

public sealed class VendorShownCodeFixTests
{
    [Theory]
    [InlineData("public [|Blob|] Get() => null!;", "internal Blob Get() => null!;")]
    [InlineData("public static async Task<[|Blob|]> GetAsync() => await new Store().GetAsync(\"\");", "internal static async Task<Blob> GetAsync() => await new Store().GetAsync(\"\");")]
    [InlineData("// Kept.\n    [Obsolete] public [|Blob|] Item { get; set; }", "// Kept.\n    [Obsolete] internal Blob Item { get; set; }")]
    [InlineData("static public [|Blob|] First, Second;", "static internal Blob First, Second;")]
    [InlineData("public const [|Tier|] Usual = Tier.Hot;", "internal const Tier Usual = Tier.Hot;")]
    [InlineData("public event Action<[|Blob|]> Gone { add { } remove { } }", "internal event Action<Blob> Gone { add { } remove { } }")]
    [InlineData("public delegate void Handler([|Blob|] blob);", "internal delegate void Handler(Blob blob);")]
    [InlineData("public A([|Blob|] blob) { }", "internal A(Blob blob) { }")]
    [InlineData("public int this[[|Key|] key] => 1;", "internal int this[Key key] => 1;")]
    [InlineData("protected [|Blob|] Get() => null!;", "private protected Blob Get() => null!;")]
    [InlineData("protected internal [|Blob|] Get() => null!;", "internal Blob Get() => null!;")]
    [InlineData("public class Inner : [|Store|];", "internal class Inner : Store;")]
    [InlineData("public record Inner([|Blob|] Blob, int Count);", "internal record Inner(Blob Blob, int Count);")]
    [InlineData("public class Inner([|Blob|] blob) { public string Name => blob.Name; }", "internal class Inner(Blob blob) { public string Name => blob.Name; }")]
    [InlineData("public interface IInner { [|Blob|] Get(); }", "public interface IInner { internal Blob Get(); }")]
    [InlineData("public interface IInner {\n        /// <summary>Kept.</summary>\n        [Obsolete]\n        [|Blob|] Get(); }", "public interface IInner {\n        /// <summary>Kept.</summary>\n        [Obsolete]\n        internal Blob Get(); }")]
    [InlineData("[[|Mark|]] public void Get() { }", "[Mark] internal void Get() { }")]
    public Task What_shows_a_vendor_is_made_internal(string before, string after) => VerifyAsync(In(before), In(after));

    [Theory]
    [InlineData("public static A operator +(A a, [|Blob|] b) => a;")]
    [InlineData("public static implicit operator A([|Blob|] blob) => new();")]
    [InlineData("public class Inner : IHas { public [|Blob|] Get() => null!; }")]
    [InlineData("public class Inner : Helper { public override [|Blob|] Get() => null!; }")]
    [InlineData("public class Inner : [|Store|]; public Inner Made() => new();")]
    [InlineData("public class Inner : [|Store|]; public sealed class Deeper : Inner;")]
    [InlineData("public enum Inner { [[|Mark|]] One }")]
    public Task A_fix_that_would_not_compile_is_not_offered(string member) => VerifyAsync(In(member), In(member));

    [Fact]
    public Task Nothing_is_offered_for_the_assembly_and_for_extension_members()
    {
        const string Source = """
            using Cloud.Storage;
            [assembly: [|Mark|]]

            public static class A { extension([|Blob|] blob) { public string Loud => blob.Name; } }
            """;
        return VerifyAsync(Source, Source);
    }

    [Fact]
    public async Task All_parts_of_a_type_are_made_internal_in_all_files()
    {
        var test = new Test
        {
            TestCode = "using Cloud.Storage;\npublic partial class A : [|Store|];",
            FixedCode = "using Cloud.Storage;\ninternal partial class A : Store;",
        };
        test.TestState.Sources.Add("/// <summary>More.</summary>\npublic sealed partial class A { public int Mine; }");
        test.TestState.Sources.Add("partial class A { }");
        test.FixedState.Sources.Add("/// <summary>More.</summary>\ninternal sealed partial class A { public int Mine; }");
        test.FixedState.Sources.Add("partial class A { }");
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task Both_parts_of_a_partial_member_are_made_internal() => VerifyAsync(
        """
        using Cloud.Storage;
        public partial class A
        {
            public partial [|Blob|] Get();
            public partial Blob Get() => null!;
            public partial [|Blob|] Item { get; }
            public partial Blob Item => null!;
        }
        """,
        """
        using Cloud.Storage;
        public partial class A
        {
            internal partial Blob Get();
            internal partial Blob Get() => null!;
            internal partial Blob Item { get; }
            internal partial Blob Item => null!;
        }
        """);

    [Fact]
    public async Task All_members_of_several_files_are_fixed_at_once()
    {
        var test = new Test
        {
            TestCode = "public class A { public Cloud.Storage.[|Blob|] One() => null!; public Cloud.Storage.[|Blob|] Two() => null!; public int Three; }",
            FixedCode = "public class A { internal Cloud.Storage.Blob One() => null!; internal Cloud.Storage.Blob Two() => null!; public int Three; }",
        };
        test.TestState.Sources.Add("public record B(Cloud.Storage.[|Key|] Key) { public class C : Cloud.Storage.[|Store|]; }");
        test.FixedState.Sources.Add("internal record B(Cloud.Storage.Key Key) { public class C : Cloud.Storage.Store; }");
        test.BatchFixedState.Sources.Add("public class A { internal Cloud.Storage.Blob One() => null!; internal Cloud.Storage.Blob Two() => null!; public int Three; }");
        test.BatchFixedState.Sources.Add("internal record B(Cloud.Storage.Key Key) { internal class C : Cloud.Storage.Store; }");
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static string In(string member) =>
        $$"""
        using Cloud.Storage;

        interface IHas { Blob Get(); }
        public abstract class Helper { internal Helper() { } public virtual {{(member.Contains("override", StringComparison.Ordinal) ? member.Contains("[|", StringComparison.Ordinal) ? "[|Blob|]" : "Blob" : "int")}} Get() => default!; }

        public class A
        {
        #pragma warning disable CS8618
            public A() { }
            {{member}}
        }
        """;

    private static Task VerifyAsync(string before, string after) =>
        new Test { TestCode = before, FixedCode = after }.RunAsync(TestContext.Current.CancellationToken);
}
