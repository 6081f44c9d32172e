using Test = Baton.Analyzers.Tests.Rules.Boundaries.BoundaryTest<Baton.Analyzers.Rules.Boundaries.UntranslatedExceptionAnalyzer, Baton.CodeFixes.Rules.Boundaries.UntranslatedExceptionCodeFix>;

namespace Baton.Analyzers.Tests.Rules.Boundaries;

/// <summary>What the fix of an untranslated exception makes of members that return tasks.</summary>
public sealed class UntranslatedTaskCodeFixTests
{
    [Fact]
    public Task Tasks_are_awaited_where_they_are_guarded() => VerifyAsync(
        """
        using Baton.Artifacts;
        using Baton.Registry;
        using Cloud.Storage;

        public sealed class A(Store store) : IModelRegistry
        {
            public async Task<ModelVersion> [|RegisterAsync|](string model, ArtifactReference artifact, string? run, IReadOnlyList<string> aliases, CancellationToken cancellation = default)
            {
                await store.GetAsync(model);
                return null!;
            }

            public Task<ModelVersion> [|ResolveAsync|](ModelReference reference, CancellationToken cancellation = default)
            {
                if (store.Get("").Name == "")
                    return Task.FromResult<ModelVersion>(null!);
                Func<Task<ModelVersion>> later = () => { return null!; };
                return later();
            }

            public Task [|SetAliasAsync|](string model, string alias, int version, CancellationToken cancellation = default) => store.GetAsync(alias);

            Task<IReadOnlyList<ModelVersion>> IModelRegistry.[|ListAsync|](string? model, CancellationToken cancellation) =>
                store.Get("") is null ? throw new InvalidOperationException() : ListAsync();

            private static async Task<IReadOnlyList<ModelVersion>> ListAsync() => [];
        }
        """,
        """
        using Baton.Artifacts;
        using Baton.Registry;
        using Cloud.Storage;

        public sealed class A(Store store) : IModelRegistry
        {
            public async Task<ModelVersion> RegisterAsync(string model, ArtifactReference artifact, string? run, IReadOnlyList<string> aliases, CancellationToken cancellation = default)
            {
                try
                {
                    await store.GetAsync(model);
                    return null!;
                }
                catch (Exception exception) when (exception is not (global::Baton.BatonException or OperationCanceledException))
                {
                    throw new RegistryException($"RegisterAsync failed: {exception.Message}", exception);
                }
            }

            public async Task<ModelVersion> ResolveAsync(ModelReference reference, CancellationToken cancellation = default)
            {
                try
                {
                    if (store.Get("").Name == "")
                        return null!;
                    Func<Task<ModelVersion>> later = () => { return null!; };
                    return await later();
                }
                catch (Exception exception) when (exception is not (global::Baton.BatonException or OperationCanceledException))
                {
                    throw new RegistryException($"ResolveAsync failed: {exception.Message}", exception);
                }
            }

            public async Task SetAliasAsync(string model, string alias, int version, CancellationToken cancellation = default)
            {
                try
                {
                    await store.GetAsync(alias);
                }
                catch (Exception exception) when (exception is not (global::Baton.BatonException or OperationCanceledException))
                {
                    throw new RegistryException($"SetAliasAsync failed: {exception.Message}", exception);
                }
            }

            async Task<IReadOnlyList<ModelVersion>> IModelRegistry.ListAsync(string? model, CancellationToken cancellation)
            {
                try
                {
                    return await (store.Get("") is null ? throw new InvalidOperationException() : ListAsync());
                }
                catch (Exception exception) when (exception is not (global::Baton.BatonException or OperationCanceledException))
                {
                    throw new RegistryException($"ListAsync failed: {exception.Message}", exception);
                }
            }

            private static async Task<IReadOnlyList<ModelVersion>> ListAsync() => [];
        }
        """);

    [Fact]
    public Task A_task_without_a_result_ends_where_it_was_returned() => VerifyAsync(
        """
        using Baton;
        using Baton.Alerts;
        using Cloud.Storage;

        public sealed class A(Store store) : IAlerter
        {
            public Task [|SendAsync|](Alert alert, CancellationToken cancellation = default)
            {
                if (alert is null)
                    return Task.CompletedTask;
                if (alert.Message == "")
                    return store.GetAsync("empty");
                return store.GetAsync("full");
            }
        }
        """,
        """
        using Baton;
        using Baton.Alerts;
        using Cloud.Storage;

        public sealed class A(Store store) : IAlerter
        {
            public async Task SendAsync(Alert alert, CancellationToken cancellation = default)
            {
                try
                {
                    if (alert is null)
                        return;
                    if (alert.Message == "")
                    {
                        await store.GetAsync("empty");
                        return;
                    }
                    await store.GetAsync("full");
                }
                catch (Exception exception) when (exception is not (BatonException or OperationCanceledException))
                {
                    throw new BatonException($"SendAsync failed: {exception.Message}", exception);
                }
            }
        }
        """);

    private static Task VerifyAsync(string before, string after) =>
        new Test { TestCode = before, FixedCode = after }.RunAsync(TestContext.Current.CancellationToken);
}
