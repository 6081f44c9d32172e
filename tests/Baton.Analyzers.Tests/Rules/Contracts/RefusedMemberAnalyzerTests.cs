using Baton.Analyzers.Tests.Rules.Reproducibility;
using Microsoft.CodeAnalysis;
using Verify = Baton.Analyzers.Tests.Harness.CSharpAnalyzerVerifier<Baton.Analyzers.Rules.Contracts.RefusedMemberAnalyzer>;

namespace Baton.Analyzers.Tests.Rules.Contracts;

public sealed class RefusedMemberAnalyzerTests
{
    private const string Family = """
        namespace Acme;
        [ComponentFamily("store")] public interface IStore : IDisposable
        {
            int Count { get; }
            string this[int index] { get; set; }
            event Action Changed;
            void Put(string name);
            Task<string> GetAsync(string name);
            ValueTask FlushAsync() => default;
            IEnumerable<string> Names() => [];
        }

        public interface IPrunable : IStore { void Prune(); }

        """;

    private const string Rest = """
            public int Count => 0;
            public string this[int index] { get => ""; set { } }
            public event Action Changed { add { } remove { } }
            public void Put(string name) { }
            public Task<string> GetAsync(string name) => Task.FromResult("");
            public void Dispose() { }
        """;

    [Theory]
    [InlineData("public void Prune() => [|throw new NotSupportedException()|];")]
    [InlineData("public void Prune() { [|throw new NotSupportedException(\"no\");|] }")]
    [InlineData("public void Prune() { [|throw new NotImplementedException();|] }")]
    [InlineData("public void Prune() { Console.WriteLine(\"no\"); [|throw new NotSupportedException();|] }")]
    [InlineData("public void Prune() { if (Count > 1) throw new ArgumentException(); [|throw new NotSupportedException();|] }")]
    [InlineData("void IPrunable.Prune() => [|throw new NotSupportedException()|];")]
    [InlineData("public void Prune() => [|throw Refused()|]; static NotSupportedException Refused() => new();")]
    [InlineData("public void Prune() { } public class Own : NotSupportedException; public ValueTask FlushAsync() => [|throw new Own()|];")]
    [InlineData("public void Prune() { } public ValueTask FlushAsync() => [|ValueTask.FromException(new NotSupportedException())|];")]
    [InlineData("public void Prune() { } public async ValueTask FlushAsync() { await Task.Yield(); [|throw new NotSupportedException();|] }")]
    [InlineData("public void Prune() { } public IEnumerable<string> Names() { [|throw new NotSupportedException();|] yield break; }")]
    [InlineData("public void Prune() { } ValueTask IStore.FlushAsync() { var why = \"no\"; return [|ValueTask.FromException(new NotSupportedException(why))|]; }")]
    public Task A_member_that_only_refuses_is_told(string member) => Verify.VerifyAnalyzerAsync(Class("IPrunable", member));

    [Theory]
    [InlineData("public int Count => 0;", "public int Count => [|throw new NotSupportedException()|];")]
    [InlineData("public int Count => 0;", "public int Count { get { [|throw new NotImplementedException();|] } }")]
    [InlineData("set { } }", "set => [|throw new NotSupportedException()|]; }")]
    [InlineData("add { }", "add => [|throw new NotSupportedException()|];")]
    [InlineData("=> Task.FromResult(\"\");", "=> [|Task.FromException<string>(new NotSupportedException())|];")]
    public Task So_are_accessors_and_tasks(string before, string after) => Verify.VerifyAnalyzerAsync(Class("IStore", "").Replace(before, after, StringComparison.Ordinal));

    [Theory]
    [InlineData("public void Prune() { if (Count == 0) throw new NotSupportedException(); }")]
    [InlineData("public void Prune() { if (Count == 0) return; throw new NotSupportedException(); }")]
    [InlineData("public void Prune() { try { Put(\"\"); } catch (Exception e) { throw new NotSupportedException(\"\", e); } }")]
    [InlineData("public void Prune() => throw new InvalidOperationException();")]
    [InlineData("public void Prune() => throw new PlatformNotSupportedException();")]
    [InlineData("public void Prune() => _ = Count switch { 0 => 1, _ => throw new NotSupportedException() };")]
    [InlineData("public void Prune() { Action refuse = () => throw new NotSupportedException(); refuse(); }")]
    [InlineData("public void Prune() { void Refuse() => throw new NotSupportedException(); Refuse(); }")]
    [InlineData("public void Prune() { } public void Other() => throw new NotSupportedException();")]
    [InlineData("public void Prune() { } public void Prune(int n) => throw new NotSupportedException();")]
    [InlineData("public void Prune() { } private sealed class Inner : Stream { public override bool CanRead => throw new NotSupportedException(); public override bool CanSeek => true; public override bool CanWrite => true; public override long Length => 0; public override long Position { get; set; } public override void Flush() { } public override int Read(byte[] buffer, int offset, int count) => 0; public override long Seek(long offset, SeekOrigin origin) => 0; public override void SetLength(long value) { } public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException(); }")]
    [InlineData("public void Prune() { } public IEnumerable<string> Names() { yield return \"\"; throw new NotSupportedException(); }")]
    [InlineData("public void Prune() { lock (this) { foreach (var x in new int[1]) { throw new NotSupportedException(); } } }")]
    public Task Near_miss(string member) => Verify.VerifyAnalyzerAsync("using System.IO;\n" + Class("IPrunable", member));

    [Fact]
    public Task A_class_that_is_no_component_may_refuse() =>
        Verify.VerifyAnalyzerAsync(Class("IPrunable", "public void Prune() => throw new NotSupportedException();").Replace("[Component(\"files\")]", "", StringComparison.Ordinal));

    [Fact]
    public Task A_member_of_another_interface_may_refuse() =>
        Verify.VerifyAnalyzerAsync(Class("IStore, ICloneable", "public object Clone() => throw new NotSupportedException();"));

    [Fact]
    public Task Disposing_is_no_promise_of_the_family() =>
        Verify.VerifyAnalyzerAsync(Class("IStore", "").Replace("public void Dispose() { }", "public void Dispose() => throw new NotSupportedException();", StringComparison.Ordinal));

    [Theory]
    [InlineData("Component", "partial record Files")]
    [InlineData("Component", "partial class Outer { public static int One => 1; } [Component(\"files\")] public partial class Files")]
    public Task Records_parts_and_code_without_nullable_types_are_looked_at(string attribute, string declaration)
    {
        var source = Class("IPrunable", "public void Prune() => [|throw new NotSupportedException()|];").Replace("sealed partial class Files", declaration, StringComparison.Ordinal);
        source = source.Replace("[Component(\"files\")] public partial class Outer", "public partial class Outer", StringComparison.Ordinal);
        Assert.Contains(attribute, source, StringComparison.Ordinal);
        return new Verify.Test { TestCode = source, Nullable = NullableContextOptions.Disable }.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task A_default_member_of_a_capability_does_not_refuse() => Verify.VerifyAnalyzerAsync(
        """
        namespace Acme;
        [ComponentFamily("tree")] public interface ITree { void Grow() => [|throw new NotSupportedException()|]; }
        public interface IOak : ITree { int Acorns => [|throw new NotImplementedException()|]; static int None => throw new NotSupportedException(); }
        public interface IOther { void Do() => throw new NotSupportedException(); }
        """);

    [Fact]
    public Task An_inherited_refusal_is_told_of_the_component() => Verify.VerifyAnalyzerAsync(
        """
        namespace Acme;
        [ComponentFamily("tree")] public interface ITree { void Grow(); int Height { get; } }
        public abstract class Base : ITree { public virtual void Grow() => throw new NotSupportedException(); public int Height => 1; }
        [Component("a")] public partial class {|#0:A|} : Base;
        [Component("b")] public partial class B : Base { public override void Grow() { } }
        public class Middle : Base { public override void Grow() { } }
        [Component("c")] public partial class C : Middle;
        [Component("d")] public partial class D : Base { public override void Grow() => [|throw new NotSupportedException()|]; }
        """,
        Verify.Diagnostic().WithLocation(0).WithArguments("'A' inherits 'Base.Grow', which does nothing but throw NotSupportedException, and whoever asks for ITree may call it: override it, or let 'Base' not implement ITree"));

    [Fact]
    public Task The_message_says_what_to_do() => Verify.VerifyAnalyzerAsync(
        Examples.Model("") + "public sealed partial class Guess : IRestorable { public IPredictor Load(Baton.Artifacts.IArtifactReader artifact) => {|#0:throw new NotSupportedException()|}; }",
        Verify.Diagnostic().WithLocation(0).WithArguments(
            "'Guess.Load' does nothing but throw NotSupportedException, and whoever asks for IRestorable may call it: write it, or take IRestorable off 'Guess', so that config offers it only where it works"));

    [Theory]
    [InlineData("System.NotImplementedException")]
    [InlineData(" Acme.Other , System.NotImplementedException")]
    public Task An_exception_can_be_allowed(string allowed)
    {
        var test = new Verify.Test { TestCode = Class("IPrunable", "public void Prune() => throw new NotImplementedException(); public ValueTask FlushAsync() => [|throw new NotSupportedException()|];") };
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", $"[*.cs]\nbaton_btn2001_allowed_exceptions = {allowed}\n"));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task A_test_projects_doubles_may_refuse() => new Verify.Test
    {
        TestCode = Class("IPrunable", "public void Prune() => throw new NotSupportedException();"),
        BuildProperties = { ["BatonRole"] = "Test" },
    }.RunAsync(TestContext.Current.CancellationToken);

    private static string Class(string interfaces, string member) =>
        Family + $"[Component(\"files\")] public sealed partial class Files : {interfaces}\n{{\n{Rest}\n    {member}\n}}\n";
}
