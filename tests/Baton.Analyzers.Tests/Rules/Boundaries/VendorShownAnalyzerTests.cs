using Test = Baton.Analyzers.Tests.Rules.Boundaries.BoundaryTest<Baton.Analyzers.Rules.Boundaries.VendorShownAnalyzer, Baton.Analyzers.Tests.Harness.Testing.EmptyCodeFixProvider>;

namespace Baton.Analyzers.Tests.Rules.Boundaries;

public sealed class VendorShownAnalyzerTests
{
    [Theory]
    [InlineData("public [|Blob|] Get() => null!;")]
    [InlineData("public Cloud.Storage.[|Blob|] Get() => null!;")]
    [InlineData("public global::Cloud.Storage.[|Blob|]? Get() => null;")]
    [InlineData("public ref readonly [|Key|] Get() => throw new();")]
    [InlineData("public Task<IReadOnlyList<[|Blob|]>> Get() => null!;")]
    [InlineData("public void Put([|Blob|] blob) { }")]
    [InlineData("public void Put(string name, params [|Blob|][] blobs) { }")]
    [InlineData("public (int Count, [|Blob|] First) Get() => default;")]
    [InlineData("public [|Key|]? Get() => null;")]
    [InlineData("public unsafe [|Key|]* Get() => null;")]
    [InlineData("public unsafe delegate*<[|Key|], void> Get() => null;")]
    [InlineData("public List<[|Blob<int>|]> Get() => null!;")]
    [InlineData("public Blob<int>.[|Part|] Get() => null!;")]
    [InlineData("public void Put<T>(T value) where T : [|Blob|] { }")]
    [InlineData("public void Put<T>(T value) where T : IEnumerable<[|Blob|]> { }")]
    [InlineData("public [|Blob|] First, Second;")]
    [InlineData("public const [|Tier|] Usual = Tier.Hot;")]
    [InlineData("public [|Blob|] Item { get; private set; }")]
    [InlineData("public string this[[|Key|] key] => \"\";")]
    [InlineData("public event [|Gone|] Lost;")]
    [InlineData("public event Action<[|Blob|]> Lost { add { } remove { } }")]
    [InlineData("public delegate void Handler([|Blob|] blob);")]
    [InlineData("public static implicit operator A([|Blob|] blob) => new();")]
    [InlineData("public static A operator +(A a, [|Blob|] b) => a;")]
    [InlineData("public A([|Blob|] blob) { }")]
    [InlineData("protected [|Blob|] Get() => null!;")]
    [InlineData("protected internal [|Blob|] Get() => null!;")]
    [InlineData("public void Wait(int most = [|Limits.Most|]) { }")]
    [InlineData("public void Wait(int tier = (int)[|Tier.Cold|]) { }")]
    [InlineData("[[|Mark|]] public void Get() { }")]
    [InlineData("public void Get([[|Mark|]] int value) { }")]
    [InlineData("[return: [|Mark|]] public int Get() => 1;")]
    [InlineData("public int Item { [[|Mark|]] get; set; }")]
    [InlineData("[Noted(typeof([|Blob|]))] public void Get() { }")]
    [InlineData("[Noted(typeof(List<[|Blob|]>))] public void Get() { }")]
    [InlineData("[Noted([|Tier.Hot|])] public void Get() { }")]
    [InlineData("[Noted(new object[] { 1, [|Tier.Hot|] })] public void Get() { }")]
    [InlineData("[Noted((object)([|Tier.Hot|]))] public void Get() { }")]
    [InlineData("[Noted<[|Blob|]>] public void Get() { }")]
    [InlineData("public class Inner { public [|Blob|] Get() => null!; }")]
    [InlineData("public class Inner : [|Store|];")]
    [InlineData("public interface IInner : IEnumerable<[|Blob|]>;")]
    [InlineData("public class Inner<T> where T : [|Store|];")]
    [InlineData("public record Inner([|Blob|] Blob, [|Key|] Key, int Count);")]
    [InlineData("public record struct Inner([[|Mark|]] int Count);")]
    [InlineData("public class Inner([|Blob|] blob) { public string Name => blob.Name; }")]
    [InlineData("public enum Inner { [[|Mark|]] One }")]
    [InlineData("public struct Inner { public [|Key|] Key; }")]
    [InlineData("public [|Blobs|] Get() => null!;")]
    public Task A_vendors_type_in_what_others_see_is_told_at_its_place(string member) => VerifyAsync(
        $$"""
        using System.Collections;
        using Cloud.Storage;
        using Blobs = System.Collections.Generic.List<Cloud.Storage.Blob>;

        namespace Mine;

        public sealed class NotedAttribute(object value) : Attribute { public object Value => value; }
        public sealed class NotedAttribute<T> : Attribute;

        public class A
        {
            public A() { }
        #pragma warning disable CS0067, CS8618
            {{member}}
        }
        """);

    [Theory]
    [InlineData("private Blob Get() => null!;")]
    [InlineData("internal Blob Get() => null!;")]
    [InlineData("private protected Blob Get() => null!;")]
    [InlineData("Blob _blob = new();")]
    [InlineData("internal class Inner { public Blob Get() => null!; public class Deeper : Store; }")]
    [InlineData("public sealed class Inner { internal Inner(Blob blob) { } }")]
    [InlineData("public class Inner { private Inner() { } protected Blob Get() => null!; }")]
    [InlineData("public int Get() { Blob blob = new Store().Get(\"a\"); return blob.Name.Length + (int)Tier.Hot; }")]
    [InlineData("public int Count { get; } = Blob.Count;")]
    [InlineData("public int Get() => new List<Blob>().Count;")]
    [InlineData("public object Store { get; } = new Store();")]
    [InlineData("public const int Most = Limits.Most;")]
    [InlineData("public enum Inner { Hot = (int)Tier.Hot }")]
    [InlineData("[Noted(nameof(Blob))] public void Get() { }")]
    [InlineData("[Noted((int)Tier.Hot)] public void Get() { }")]
    [InlineData("[Noted(Limits.Name)] public void Get() { }")]
    [InlineData("[Mapped(typeof(Blob))] public void Get() { }")]
    [InlineData("[Mark] private void Get() { }")]
    [InlineData("public void Get(string name = nameof(Blob)) { }")]
    [InlineData("public class Inner : INamed { string INamed.Get(object blob) => ((Blob)blob).Name; }")]
    [InlineData("public class Inner : Helper; internal class Kept : Store;")]
    [InlineData("/// <summary>Wraps <see cref=\"Blob\"/>.</summary>\npublic void Get() { }")]
    [InlineData("public Cloud.Storage.Look.Alike Get() => null!;")]
    [InlineData("public Missing Get() => null!;")]
    [InlineData("public Blob")]
    public Task What_others_do_not_see_or_what_is_no_vendors_is_left_alone(string member) => VerifyAsync(
        $$"""
        using Cloud.Storage;

        namespace Cloud.Storage.Look { public class Alike; }

        namespace Mine
        {
            public sealed class NotedAttribute(object value) : Attribute { public object Value => value; }
            [System.Diagnostics.Conditional("NEVER")]
            public sealed class MappedAttribute(Type type) : Attribute { public Type Type => type; }
            public interface INamed { string Get(object blob); }
            public class Helper;

            public class A
            {
            #pragma warning disable CS0067, CS8618
                {{member}}
            }
        }
        """,
        test => test.CompilerDiagnostics = Harness.Testing.CompilerDiagnostics.None);

    [Fact]
    public Task The_message_names_member_type_vendor_and_the_way_out() => VerifyAsync(
        """
        public class A
        {
            public List<Cloud.Storage.{|#0:Blob|}> Get(int count) => null!;
        }
        """,
        test => test.ExpectedDiagnostics.Add(Diagnostic("'A.Get(int)' shows 'Blob' of the vendor Acme to whoever references this adapter: use a type of your own or of Baton's instead, or make it internal")));

    [Fact]
    public Task Attributes_of_the_assembly_are_seen_by_all() => VerifyAsync(
        """
        using System.Runtime.CompilerServices;
        using Cloud.Storage;

        [assembly: {|#0:Mark|}]
        [assembly: TypeForwardedTo(typeof([|Blob|]))]
        [assembly: InternalsVisibleTo("Mine.Tests")]
        [module: [|Mark|]]
        """,
        test => test.ExpectedDiagnostics.Add(Diagnostic("an attribute of the assembly shows 'MarkAttribute' of the vendor Acme to whoever references this adapter: leave it out")));

    [Fact]
    public Task A_member_is_told_of_once_and_a_type_beside_its_members() => VerifyAsync(
        """
        using Cloud.Storage;

        [[|Mark|]]
        public class A<T> : Store, IStore where T : Blob
        {
            public [|Blob|] Get<T2>(Blob blob, Key key) where T2 : Blob => blob;
            public void Open() { }
        }
        """);

    [Fact]
    public Task Partial_types_and_members_are_told_of_where_they_are_declared() => VerifyAsync(
        """
        using Cloud.Storage;

        public partial class A : [|Store|];

        public partial class A
        {
            public partial [|Blob|] Get();
            public partial [|Blob|] Item { get; }
            public partial A([|Blob|] blob);
            public partial event Action<[|Blob|]> Lost;
        }

        partial class A
        {
            public partial Blob Get() => null!;
            public partial Blob Item => null!;
            public partial A(Blob blob) { }
            public partial event Action<Blob> Lost { add { } remove { } }
        }
        """);

    [Fact]
    public Task Extension_members_show_what_they_extend() => VerifyAsync(
        """
        using Cloud.Storage;

        public static class A
        {
            public static string Shout(this [|Blob|] blob) => blob.Name;
            internal static string Whisper(this Blob blob) => blob.Name;

            extension([|Blob|] blob)
            {
                public string Loud => blob.Name;
                public [|Key|] Find() => default;
            }

            extension(Store store)
            {
                internal string Quiet => "";
            }
        }
        """);

    [Fact]
    public Task Interfaces_and_their_members_are_seen_without_a_modifier() => VerifyAsync(
        """
        using Cloud.Storage;

        public interface IA : [|IStore|]
        {
            [|Blob|] Get();
            internal Blob Peek();
            protected [|Blob|] Read();
        }

        interface IB
        {
            Blob Get();
        }
        """);

    [Fact]
    public Task A_conditional_attribute_stays_where_its_symbol_is_defined() => VerifyAsync(
        """
        #define KEEP
        using Cloud.Storage;

        [System.Diagnostics.Conditional("KEEP")]
        public sealed class MappedAttribute(Type type) : Attribute { public Type Type => type; }

        [Mapped(typeof([|Blob|]))]
        public class A;
        """);

    [Fact]
    public Task Without_nullable_types_it_is_the_same() => VerifyAsync(
        """
        public class A
        {
            public Cloud.Storage.[|Blob|] Get() { return null; }
        }
        """,
        test => test.Nullable = Microsoft.CodeAnalysis.NullableContextOptions.Disable);

    [Fact]
    public Task Any_vendor_counts_not_only_the_adapters_own() => VerifyAsync("public class A { public Rocket.Queue.[|Topic|] Get() => null!; }");

    [Theory]
    [InlineData("")]
    [InlineData("Domain")]
    [InlineData("Host")]
    [InlineData("Test")]
    [InlineData("App")]
    public Task Only_adapters_are_asked(string role) => VerifyAsync("public class A { public Cloud.Storage.Blob Get() => null!; }", test => test.Role(role));

    [Fact]
    public Task In_an_app_the_folder_of_a_vendor_is_its_adapter() => VerifyAsync(
        "public class A { public Cloud.Storage.Blob Get() => null!; internal Cloud.Storage.Blob Peek() => null!; }",
        test =>
        {
            test.Role("App");
            test.TestState.Sources.Add(("Adapters/Acme/B.cs", "public class B { public Cloud.Storage.[|Blob|] Get() => null!; internal Cloud.Storage.Blob Peek() => null!; }"));
        });

    private static Harness.Testing.DiagnosticResult Diagnostic(string message) => Harness.CSharpAnalyzerVerifier<Analyzers.Rules.Boundaries.VendorShownAnalyzer>.Diagnostic().WithLocation(0).WithMessage(message);

    [Fact]
    public Task Attributes_that_ask_for_glue_leave_nothing_of_the_vendor_in_the_assembly() => VerifyAsync(
        """
        using Baton.Frames;
        using Baton.Glue;
        using Baton.Models;
        using Cloud.Storage;

        [TranslateExceptions(typeof(StoreException), typeof(ModelException))]
        [MapSettings(typeof(Blob))]
        public sealed partial class A : IPredictor
        {
            [MapTo(nameof(Blob.Name))] public string Label { get; init; } = "";
            public Frame Predict(Frame inputs) => inputs;
            public void Dispose() { }
        }
        """);

    private static Task VerifyAsync(string source, Action<Test>? change = null)
    {
        var test = new Test { TestCode = source };
        change?.Invoke(test);
        return test.RunAsync(TestContext.Current.CancellationToken);
    }
}
