using Microsoft.CodeAnalysis.CSharp;
using Test = Baton.Analyzers.Tests.Rules.Boundaries.BoundaryTest<Baton.Analyzers.Rules.Boundaries.UntranslatedExceptionAnalyzer, Baton.CodeFixes.Rules.Boundaries.UntranslatedExceptionCodeFix>;

namespace Baton.Analyzers.Tests.Rules.Boundaries;

public sealed class UntranslatedExceptionCodeFixTests
{
    [Fact]
    public Task A_body_is_guarded_and_keeps_its_comments() => VerifyAsync(
        """
        using Baton;
        using Baton.Frames;
        using Baton.Models;
        using Cloud.Storage;

        public sealed class A(Store store) : IPredictor
        {
            /// <summary>Kept.</summary>
            public Frame [|Predict|](Frame inputs)
            {
                // First.
                var blobs = store.List();
                foreach (var blob in blobs)
                {
                    if (blob.Name == "")
                        return inputs;
                }

                return inputs;
                // End.
            }

            public void Dispose() { }
        }
        """,
        """
        using Baton;
        using Baton.Frames;
        using Baton.Models;
        using Cloud.Storage;

        public sealed class A(Store store) : IPredictor
        {
            /// <summary>Kept.</summary>
            public Frame Predict(Frame inputs)
            {
                try
                {
                    // First.
                    var blobs = store.List();
                    foreach (var blob in blobs)
                    {
                        if (blob.Name == "")
                            return inputs;
                    }

                    return inputs;
                    // End.
                }
                catch (Exception exception) when (exception is not (BatonException or OperationCanceledException))
                {
                    throw new ModelException($"Predict failed: {exception.Message}", exception);
                }
            }

            public void Dispose() { }
        }
        """);

    [Fact]
    public Task Expression_bodies_and_properties_become_blocks() => VerifyAsync(
        """
        using Baton;
        using Baton.Artifacts;
        using Baton.Frames;
        using Baton.Models;
        using Cloud.Storage;

        public sealed class A(Store store) : ISaveable, IExplainable
        {
            public Frame [|Predict|](Frame exception) => store.Get("").Name == "" ? exception : exception;

            public void [|Save|](IArtifactWriter artifact) => store.List();

            public IReadOnlyList<FeatureImportance> [|Importances|] => [new(store.Get("").Name, 1)];

            public void Dispose() { }
        }
        """,
        """
        using Baton;
        using Baton.Artifacts;
        using Baton.Frames;
        using Baton.Models;
        using Cloud.Storage;

        public sealed class A(Store store) : ISaveable, IExplainable
        {
            public Frame Predict(Frame exception)
            {
                try
                {
                    return store.Get("").Name == "" ? exception : exception;
                }
                catch (Exception exception2) when (exception2 is not (BatonException or OperationCanceledException))
                {
                    throw new ModelException($"Predict failed: {exception2.Message}", exception2);
                }
            }

            public void Save(IArtifactWriter artifact)
            {
                try
                {
                    store.List();
                }
                catch (Exception exception) when (exception is not (BatonException or OperationCanceledException))
                {
                    throw new ModelException($"Save failed: {exception.Message}", exception);
                }
            }

            public IReadOnlyList<FeatureImportance> Importances
            {
                get
                {
                    try
                    {
                        return [new(store.Get("").Name, 1)];
                    }
                    catch (Exception exception) when (exception is not (BatonException or OperationCanceledException))
                    {
                        throw new ModelException($"Importances failed: {exception.Message}", exception);
                    }
                }
            }

            public void Dispose() { }
        }
        """);

    [Fact]
    public Task What_was_thrown_again_becomes_the_cause() => VerifyAsync(
        """
        using Baton.Artifacts;
        using Baton.Frames;
        using Cloud.Storage;

        public sealed class A(Store store) : Baton.Models.ISaveable
        {
            public Frame Predict(Frame inputs)
            {
                try
                {
                    store.List();
                    return inputs;
                }
                catch (StoreException) when (inputs is null)
                {
                    Dispose();
                    if (inputs is null)
                        [|throw;|]
                    throw; // Kept.
                }
            }

            public void Save(IArtifactWriter artifact)
            {
                try
                {
                    store.List();
                }
                catch (StoreException e)
                {
                    [|throw e;|]
                }
            }

            public void Dispose() { }
        }

        public sealed class B : Baton.Models.IPredictor
        {
            public Frame Predict(Frame inputs) => inputs ?? [|throw new BusyException()|];
            public void Dispose() { }
        }
        """,
        """
        using Baton.Artifacts;
        using Baton.Frames;
        using Cloud.Storage;

        public sealed class A(Store store) : Baton.Models.ISaveable
        {
            public Frame Predict(Frame inputs)
            {
                try
                {
                    store.List();
                    return inputs;
                }
                catch (StoreException exception) when (inputs is null)
                {
                    Dispose();
                    if (inputs is null)
                        throw new global::Baton.Models.ModelException($"Predict failed: {exception.Message}", exception);
                    throw new global::Baton.Models.ModelException($"Predict failed: {exception.Message}", exception); // Kept.
                }
            }

            public void Save(IArtifactWriter artifact)
            {
                try
                {
                    store.List();
                }
                catch (StoreException e)
                {
                    throw new global::Baton.Models.ModelException($"Save failed: {e.Message}", e);
                }
            }

            public void Dispose() { }
        }

        public sealed class B : Baton.Models.IPredictor
        {
            public Frame Predict(Frame inputs) => inputs ?? throw new global::Baton.Models.ModelException("Predict failed", new BusyException());
            public void Dispose() { }
        }
        """);

    [Theory]
    [InlineData("public async IAsyncEnumerable<Frame> [|ReadAsync|](ReadRequest request, CancellationToken cancellation = default) { await store.GetAsync(\"\"); yield break; }")]
    [InlineData("public IAsyncEnumerable<Frame> [|ReadAsync|](ReadRequest request, CancellationToken cancellation = default) { store.List(); return null!; }")]
    public async Task Sequences_are_left_to_a_person(string member)
    {
        var source = $"using Baton.Data;\nusing Baton.Frames;\nusing Cloud.Storage;\npublic sealed class A(Store store) : IReader\n{{\n    {member}\n}}";
        var test = new Test { TestCode = source, FixedCode = source };
        test.DisabledDiagnostics.Add("CS8425");
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task An_older_language_gets_no_code_that_it_cannot_read()
    {
        const string Source = "using Baton.Data; using Cloud.Storage; using System.Collections.Generic; public sealed class A : ISplitter { public IReadOnlyList<Split> [|Split|](int rows, int seed) { new Store(); return null; } }";
        var test = new Test { TestCode = Source, FixedCode = Source, LanguageVersion = LanguageVersion.CSharp7_3, ImplicitUsings = false, Generate = false, Nullable = Microsoft.CodeAnalysis.NullableContextOptions.Disable };
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Members_of_several_files_parts_and_nested_types_are_fixed_at_once()
    {
        const string Before = "{ new Store(); return []; }";
        const string After =
            """
            {
                try
                { new Store(); return []; }
                catch (Exception exception) when (exception is not (BatonException or OperationCanceledException))
                {
                    throw new global::Baton.Frames.DataException($"Split failed: {exception.Message}", exception);
                }
            }
            """;
        var test = new Test { TestCode = Source("[|Split|]", Before), FixedCode = Source("Split", After) };
        test.TestState.Sources.Add(Other("[|Split|]", Before));
        test.FixedState.Sources.Add(Other("Split", After));
        await test.RunAsync(TestContext.Current.CancellationToken);

        static string Source(string name, string body) =>
            $"using Baton;\nusing Baton.Data;\nusing Cloud.Storage;\npublic partial class Outer\n{{\n    public sealed record Inner : ISplitter\n    {{\n        public IReadOnlyList<Split> {name}(int rows, int seed)\n        {Indent(body, 8)}\n    }}\n}}";

        static string Other(string name, string body) =>
            $"using Baton;\nusing Baton.Data;\nusing Cloud.Storage;\npublic partial class Outer : ISplitter\n{{\n    public IReadOnlyList<Split> {name}(int rows, int seed)\n    {Indent(body, 4)}\n}}";

        static string Indent(string body, int by) => body.Replace("\n", "\n" + new string(' ', by), StringComparison.Ordinal);
    }

    private static Task VerifyAsync(string before, string after) =>
        new Test { TestCode = before, FixedCode = after }.RunAsync(TestContext.Current.CancellationToken);
}
