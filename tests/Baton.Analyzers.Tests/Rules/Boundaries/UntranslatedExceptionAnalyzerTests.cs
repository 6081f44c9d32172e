using Baton.Analyzers.Tests.Harness;
using Baton.Analyzers.Tests.Harness.Testing;
using Test = Baton.Analyzers.Tests.Rules.Boundaries.BoundaryTest<Baton.Analyzers.Rules.Boundaries.UntranslatedExceptionAnalyzer, Baton.Analyzers.Tests.Harness.Testing.EmptyCodeFixProvider>;

namespace Baton.Analyzers.Tests.Rules.Boundaries;

public sealed class UntranslatedExceptionAnalyzerTests
{
    [Theory]
    [InlineData("public Frame [|Predict|](Frame inputs) { _store.Get(\"a\"); return inputs; }")]
    [InlineData("public Frame [|Predict|](Frame inputs) => _store.Get(\"a\").Name.Length > 0 ? inputs : inputs;")]
    [InlineData("Frame IPredictor.[|Predict|](Frame inputs) { _ = new Store(); return inputs; }")]
    [InlineData("public Frame [|Predict|](Frame inputs) { foreach (var blob in _store.List()) { } return inputs; }")]
    [InlineData("public Frame [|Predict|](Frame inputs) { _ = _store[1]; return inputs; }")]
    [InlineData("public Frame [|Predict|](Frame inputs) { Store other = \"address\"; return inputs; }")]
    [InlineData("public Frame [|Predict|](Frame inputs) { if (Blob.Count > 1) _store.List(); return inputs; }")]
    [InlineData("public Frame [|Predict|](Frame inputs) { new Blob().Gone += null; return inputs; }")]
    [InlineData("public Frame [|Predict|](Frame inputs) { _gone(new()); return inputs; }")]
    [InlineData("public Frame [|Predict|](Frame inputs) { try { _store.List(); } finally { Dispose(); } return inputs; }")]
    [InlineData("public Frame [|Predict|](Frame inputs) { try { _store.List(); } catch (Exception) { Dispose(); throw; } return inputs; }")]
    [InlineData("public Frame [|Predict|](Frame inputs) { try { _store.List(); } catch (Exception e) { throw e; } return inputs; }")]
    [InlineData("public Frame [|Predict|](Frame inputs) { try { _store.List(); } catch (OperationCanceledException) { throw new ModelException(\"\"); } return inputs; }")]
    [InlineData("public Frame [|Predict|](Frame inputs) { try { } catch (Exception) { _store.List(); } return inputs; }")]
    [InlineData("public Frame [|Predict|](Frame inputs) { Names().Select(n => _store.Get(n)).ToList(); return inputs; }")]
    [InlineData("public Frame [|Predict|](Frame inputs) { Helper(); return inputs; } void Helper() => Deeper(); static void Deeper() => new Store();")]
    [InlineData("public Frame [|Predict|](Frame inputs) { Helper(); return inputs; void Helper() => _store.List(); }")]
    [InlineData("public Frame [|Predict|](Frame inputs) { _ = Size; return inputs; } int Size => _store.Get(\"\").Name.Length;")]
    [InlineData("public Frame [|Predict|](Frame inputs) { Names().Select(Find).ToList(); return inputs; } Blob Find(string name) => _store.Get(name);")]
    [InlineData("public Frame [|Predict|](Frame inputs) { Helper<int>(); return inputs; } void Helper<T>() => _store.List();")]
    [InlineData("public Frame Predict(Frame inputs) { try { _store.List(); } catch (StoreException) { [|throw;|] } return inputs; }")]
    [InlineData("public Frame Predict(Frame inputs) { try { _store.List(); } catch (StoreException e) { [|throw e;|] } return inputs; }")]
    [InlineData("public Frame Predict(Frame inputs) { try { _store.List(); } catch (BusyException) when (true) { [|throw;|] } catch (StoreException e) { throw new ModelException(\"\", e); } return inputs; }")]
    [InlineData("public Frame Predict(Frame inputs) { if (inputs.RowCount == 0) [|throw new BusyException();|] return inputs; }")]
    [InlineData("public Frame Predict(Frame inputs) => inputs.RowCount > 0 ? inputs : [|throw new StoreException(\"\")|];")]
    public Task What_touches_the_vendor_and_lets_its_exceptions_out_is_told_at_the_member_or_the_throw(string members) => VerifyAsync(InPredictor(members));

    [Theory]
    [InlineData("public Frame Predict(Frame inputs) => inputs;")]
    [InlineData("public Frame Predict(Frame inputs) { try { _store.List(); } catch (StoreException e) { throw new ModelException(\"\", e); } return inputs; }")]
    [InlineData("public Frame Predict(Frame inputs) { try { _store.List(); } catch (StoreException e) when (e.Message != \"\") { throw Failure(e); } return inputs; } static ModelException Failure(Exception e) => new(\"\", e);")]
    [InlineData("public Frame Predict(Frame inputs) { try { _store.List(); } catch (Exception e) when (e is not OperationCanceledException) { throw new ModelException(e.Message, e); } return inputs; }")]
    [InlineData("public Frame Predict(Frame inputs) { try { _store.List(); } catch { return inputs; } return inputs; }")]
    [InlineData("public Frame Predict(Frame inputs) { try { try { _store.List(); } catch (StoreException) { throw; } } catch (StoreException e) { throw new ModelException(\"\", e); } return inputs; }")]
    [InlineData("public Frame Predict(Frame inputs) { try { _store.List(); } catch (StoreException e) { if (e is BusyException) throw new ModelException(\"busy\", e); throw new DataException(\"\", e); } return inputs; }")]
    [InlineData("public Frame Predict(Frame inputs) { try { Helper(); } catch (Exception e) { throw new ModelException(\"\", e); } return inputs; } void Helper() => _store.List();")]
    [InlineData("public Frame Predict(Frame inputs) { Helper(); return inputs; } void Helper() { try { _store.List(); } catch (Exception e) { throw new ModelException(\"\", e); } }")]
    [InlineData("public Frame Predict(Frame inputs) => Guarded.Run(() => { _store.List(); return inputs; });")]
    [InlineData("public Frame Predict(Frame inputs) { Action later = () => _store.List(); return inputs; }")]
    [InlineData("public Frame Predict(Frame inputs) { var tier = Tier.Hot; var most = Limits.Most; _ = nameof(Store); _ = typeof(Store); return inputs; }")]
    [InlineData("public Frame Predict(Frame inputs) { Native.run(); return inputs; }")]
    [InlineData("public Frame Predict(Frame inputs) => inputs; public void Other() => _store.List(); public static Frame Predict(int a) { new Store(); return null!; }")]
    [InlineData("public Frame Predict(Frame inputs) { Missing(; return inputs")]
    public Task Who_translates_or_touches_nothing_is_left_alone(string members) => VerifyAsync(InPredictor(members), test => test.CompilerDiagnostics = CompilerDiagnostics.None);

    [Fact]
    public Task Constructors_and_cleaning_up_are_nobodys_business() => VerifyAsync(
        """
        using Baton.Frames;
        using Baton.Models;
        using Cloud.Storage;

        public sealed class A(string name) : IPredictor
        {
            private readonly Blob _blob = new Store().Get(name);
            public Frame Predict(Frame inputs) => inputs;
            public void Dispose() => _blob.Copy();
        }
        """);

    [Fact]
    public Task The_message_names_member_call_vendor_family_and_exception() => VerifyAsync(
        """
        using Baton.Artifacts;
        using Baton.Frames;
        using Baton.Models;
        using Cloud.Storage;

        public sealed class A(Store store) : ISaveable
        {
            public Frame {|#0:Predict|}(Frame inputs) { store.List(); return inputs; }
            public void Save(IArtifactWriter artifact) { try { } catch (BusyException) { {|#1:throw;|} } }
            public void Dispose() { }
        }
        """,
        test => test.ExpectedDiagnostics.AddRange(
        [
            Expected(0, "'A.Predict' calls 'Store.List' of the vendor Acme, whose exceptions reach who only knows IPredictor: catch them and throw ModelException, with the old one as its cause"),
            Expected(1, "'A.Save' throws BusyException of the vendor Acme at who only knows ISaveable: throw ModelException, with the old one as its cause"),
        ]));

    [Theory]
    [InlineData("ISplitter", "public IReadOnlyList<Split> {|#0:Split|}(int rows, int seed) { new Store(); return []; }", "DataException")]
    [InlineData("IAlerter", "public async Task {|#0:SendAsync|}(Alert alert, CancellationToken cancellation = default) => await new Store().GetAsync(\"\");", "BatonException")]
    [InlineData("IOwn", "public int {|#0:Count|} => Blob.Count;", "OwnException")]
    public Task Each_family_has_its_exception_and_a_users_own_family_counts(string family, string member, string exception) => VerifyAsync(
        $$"""
        using Baton;
        using Baton.Alerts;
        using Baton.Data;
        using Cloud.Storage;
        using Mine;

        namespace Mine
        {
            [ComponentFamily("own")] public interface IOwn { int Count { get; } }
            public sealed class OwnException(string message, Exception? cause) : BatonException(message, cause);
        }

        public sealed class A : {{family}}
        {
            {{member}}
        }
        """,
        test => test.ExpectedDiagnostics.Add(new DiagnosticResult("BTN1003").WithLocation(0).WithMessage(Message(family, member, exception))));

    [Theory]
    [InlineData("public async Task [|SendAsync|](Alert alert, CancellationToken cancellation = default) { await Task.Yield(); await _store.GetAsync(\"\"); }")]
    [InlineData("public Task [|SendAsync|](Alert alert, CancellationToken cancellation = default) => _store.GetAsync(\"\");")]
    [InlineData("public Task [|SendAsync|](Alert alert, CancellationToken cancellation = default) { try { return _store.GetAsync(\"\"); } catch (Exception e) { throw new BatonException(\"\", e); } }")]
    [InlineData("public Task [|SendAsync|](Alert alert, CancellationToken cancellation = default) { try { return Helper(); } catch (Exception e) { throw new BatonException(\"\", e); } } async Task Helper() => await _store.GetAsync(\"\");")]
    [InlineData("public Task [|SendAsync|](Alert alert, CancellationToken cancellation = default) { try { return Task.Run(() => _store.List()); } catch (Exception e) { throw new BatonException(\"\", e); } }")]
    [InlineData("public Task [|SendAsync|](Alert alert, CancellationToken cancellation = default) { try { return 1 switch { 1 => _store.GetAsync(\"\"), _ => Task.CompletedTask }; } catch (Exception e) { throw new BatonException(\"\", e); } }")]
    public Task A_task_that_is_handed_out_takes_its_exceptions_along(string member) => VerifyAsync(InAlerter(member));

    [Theory]
    [InlineData("public async Task SendAsync(Alert alert, CancellationToken cancellation = default) { try { await _store.GetAsync(\"\"); } catch (Exception e) { throw new BatonException(\"\", e); } }")]
    [InlineData("public async Task SendAsync(Alert alert, CancellationToken cancellation = default) { try { await Helper(); } catch (Exception e) { throw new BatonException(\"\", e); } } async Task Helper() => await _store.GetAsync(\"\");")]
    [InlineData("public Task SendAsync(Alert alert, CancellationToken cancellation = default) { try { _store.List(); return Task.CompletedTask; } catch (Exception e) { throw new BatonException(\"\", e); } }")]
    [InlineData("public async Task SendAsync(Alert alert, CancellationToken cancellation = default) { try { await Task.Run(() => _store.GetAsync(\"\")); } catch (Exception e) { throw new BatonException(\"\", e); } }")]
    public Task A_task_that_is_awaited_does_not(string member) => VerifyAsync(InAlerter(member));

    [Fact]
    public Task What_comes_after_a_yield_counts() => VerifyAsync(
        """
        using Baton.Data;
        using Baton.Frames;
        using Cloud.Storage;

        public sealed class A(Store store) : IReader
        {
            public async IAsyncEnumerable<Frame> [|ReadAsync|](ReadRequest request, CancellationToken cancellation = default)
            {
                yield return null!;
                await store.GetAsync("");
            }
        }

        public sealed class B(Store store) : IReader
        {
            public IAsyncEnumerable<Frame> [|ReadAsync|](ReadRequest request, CancellationToken cancellation = default)
            {
                try { return Walk(); }
                catch (StoreException e) { throw new DataException("", e); }
            }

            private async IAsyncEnumerable<Frame> Walk()
            {
                await store.GetAsync("");
                yield break;
            }
        }
        """,
        test => test.DisabledDiagnostics.Add("CS8425"));

    [Fact]
    public Task Parts_nested_types_records_and_structs_are_looked_at_too() => VerifyAsync(
        """
        using Baton.Frames;
        using Baton.Models;
        using Cloud.Storage;

        public partial class Outer
        {
            public sealed record Inner(Store Store) : IPredictor
            {
                public Frame [|Predict|](Frame inputs) { Store.List(); return inputs; }
                public void Dispose() { }
            }

            public partial class Parts : IPredictor
            {
                public Frame [|Predict|](Frame inputs) { Touch(); return inputs; }
                private partial void Touch();
                private partial class Inner { public partial Inner(int a); }
                private partial class Inner { public partial Inner(int a) { } }
            }

            public struct Value : IPredictor
            {
                public Frame [|Predict|](Frame inputs) { new Store(); return inputs; }
                public void Dispose() { }
            }
        }

        partial class Outer
        {
            partial class Parts
            {
                public void Dispose() { }
                private partial void Touch() => new Store();
            }
        }
        """);

    [Fact]
    public Task What_a_base_class_promises_is_asked_of_the_override() => VerifyAsync(
        """
        using Baton.Frames;
        using Baton.Models;
        using Cloud.Storage;

        public abstract class Base : IPredictor { public abstract Frame Predict(Frame inputs); public virtual void Dispose() { } }
        public class Middle : Base { public override Frame Predict(Frame inputs) => inputs; }
        public sealed class A : Base { public override Frame [|Predict|](Frame inputs) { new Store(); return inputs; } }
        public sealed class B : Middle { public override Frame [|Predict|](Frame inputs) { new Store(); return inputs; } public new void ToString() => new Store(); }
        """);

    [Fact]
    public Task What_the_compiler_translates_is_left_alone_and_nothing_else() => VerifyAsync(
        """
        using Baton.Artifacts;
        using Baton.Frames;
        using Baton.Glue;
        using Baton.Models;
        using Cloud.Storage;

        namespace Others { public sealed class TranslateExceptionsAttribute : Attribute; }

        namespace Shop
        {
            [TranslateExceptions(typeof(StoreException), typeof(ModelException))]
            public partial class A : ISaveable
            {
                public virtual Frame Predict(Frame inputs) { new Store(); return inputs; }
                void ISaveable.[|Save|](IArtifactWriter artifact) => new Store();
                public void Dispose() { }
            }

            public sealed class OverridesWhatIsTranslated : A
            {
                public override Frame Predict(Frame inputs) { new Store(); return inputs; }
            }

            public sealed class Hides : A, IPredictor
            {
                public new Frame [|Predict|](Frame inputs) { new Store(); return inputs; }
            }

            [Others.TranslateExceptions]
            public sealed partial class B : IPredictor
            {
                public Frame [|Predict|](Frame inputs) { new Store(); return inputs; }
                public void Dispose() { }
            }

            // Nothing can be added to it, which another rule tells.
            [TranslateExceptions(typeof(StoreException), typeof(ModelException))]
            public sealed class C : IPredictor
            {
                public Frame [|Predict|](Frame inputs) { new Store(); return inputs; }
                public void Dispose() { }
            }
        }
        """);

    [Theory]
    [InlineData("")]
    [InlineData("Domain")]
    [InlineData("Host")]
    [InlineData("Test")]
    [InlineData("App")]
    public Task Only_adapters_are_asked(string role) => VerifyAsync(
        InPredictor("public Frame Predict(Frame inputs) { _store.List(); return inputs; }"), test => test.Role(role));

    [Fact]
    public Task In_an_app_the_folder_of_a_vendor_is_its_adapter() => VerifyAsync("", test =>
    {
        test.Role("App");
        test.TestState.Sources.Add(("Adapters/Acme/A.cs", InPredictor("public Frame [|Predict|](Frame inputs) { _store.List(); return inputs; }")));
    });

    private static DiagnosticResult Expected(int key, string message) =>
        CSharpAnalyzerVerifier<Analyzers.Rules.Boundaries.UntranslatedExceptionAnalyzer>.Diagnostic().WithLocation(key).WithMessage(message);

    private static string Message(string family, string member, string exception)
    {
        var call = member.Contains("Blob.Count", StringComparison.Ordinal) ? "Blob.Count" : member.Contains("GetAsync", StringComparison.Ordinal) ? "Store.GetAsync" : "new Store";
        var name = member[(member.IndexOf("0:", StringComparison.Ordinal) + 2)..member.IndexOf("|}", StringComparison.Ordinal)];
        return $"'A.{name}' calls '{call}' of the vendor Acme, whose exceptions reach who only knows {family}: catch them and throw {exception}, with the old one as its cause";
    }

    private static string InPredictor(string members) =>
        $$"""
        using System.Runtime.InteropServices;
        using Baton.Frames;
        using Baton.Models;
        using Cloud.Storage;

        static class Guarded { public static T Run<T>(Func<T> work) { try { return work(); } catch (StoreException e) { throw new ModelException("", e); } } }
        static class Native { [DllImport("native")] public static extern void run(); }

        public sealed class A : IPredictor
        {
            private readonly Store _store = new();
            private readonly Gone _gone = _ => { };
            static string[] Names() => [];
            public void Dispose() => _store.List();
            {{members}}
        }
        """;

    private static string InAlerter(string member) =>
        $$"""
        using Baton;
        using Baton.Alerts;
        using Cloud.Storage;

        public sealed class A : IAlerter
        {
            private readonly Store _store = new();
            {{member}}
        }
        """;

    private static Task VerifyAsync(string source, Action<Test>? change = null)
    {
        var test = new Test { TestCode = source };
        change?.Invoke(test);
        return test.RunAsync(TestContext.Current.CancellationToken);
    }
}
