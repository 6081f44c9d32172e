using Baton.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Baton.Analyzers.Tests.Configs;

/// <summary>An editor asks again after each edit.</summary>
public sealed class IncrementalTests
{
    [Fact]
    public async Task An_edit_in_a_config_changes_what_is_told_of_the_same_compilation()
    {
        var host = ConfigHost.With("a.yaml", ConfigHost.Good);
        Assert.Empty(await host.BuildAsync());
        host.Add("a.yaml", ConfigHost.Good.Replace("250", "25", StringComparison.Ordinal));
        Assert.Contains("BTN4004", Assert.Single(await host.BuildAsync()), StringComparison.Ordinal);
        host.Add("a.yaml", ConfigHost.Good);
        Assert.Empty(await host.BuildAsync());
    }

    [Fact]
    public async Task An_edit_of_a_component_changes_what_is_told_of_the_same_config()
    {
        const string Component = "[ComponentFamily(\"job\")] public interface IWork; [Component(\"work\")] public sealed partial class Work : IWork { public int Hours { get; init; } }";
        var host = ConfigHost.With("a.yaml", "job: { kind: work, minutes: 1 }");
        var before = await host.BuildAsync(Program(Component));
        var after = await host.BuildAsync(Program(Component.Replace("Hours", "Minutes", StringComparison.Ordinal)));
        Assert.Contains(before, l => l.Contains("has no setting 'minutes'", StringComparison.Ordinal));
        Assert.DoesNotContain(after, l => l.Contains("has no setting 'minutes'", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_project_that_an_editor_compiles_along_brings_its_components()
    {
        var library = Program("[Component(\"bakery\")] public sealed partial class Bakery : Baton.Alerts.IAlerter { public Task AlertAsync(Baton.Alerts.Alert alert, CancellationToken cancellation) => Task.CompletedTask; }");
        var program = Sources.Compile("App", OutputKind.DynamicallyLinkedLibrary, [library.WithAssemblyName("Library").ToMetadataReference()], "");
        var told = await ConfigHost.With("a.yaml", "stack: { alerter: bakery }").BuildAsync(program);
        Assert.Empty(told);
    }

    private static Compilation Program(string source) => GeneratorRun.Of(Sources.Compile(source)).Output;
}
