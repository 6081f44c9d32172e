using Baton.Artifacts;
using Baton.Jobs.Export;
using Baton.Models;
using Baton.Tests.Doubles;

namespace Baton.Tests.Jobs.Export;

/// <summary>What is wrong with an export config is told before anything is read or written.</summary>
public sealed class ExportSettingsTests
{
    [Fact]
    public void A_file_or_a_component_to_serve_with_is_needed()
    {
        Assert.StartsWith("path: there is nothing to do", Assert.Single(Problems(Job(path: null))), StringComparison.Ordinal);
        Assert.Empty(Problems(Job()));
        Assert.Empty(Problems(Job(path: null, serveWith: new Server(), registerAs: "good", aliases: ["fine"])));
    }

    [Fact]
    public void What_is_served_is_registered_and_the_other_way_round()
    {
        Assert.StartsWith("serveWith: the model that it serves has to be registered", Assert.Single(Problems(Job(serveWith: new Server()))), StringComparison.Ordinal);
        Assert.StartsWith("registerAs: a registered model needs a component", Assert.Single(Problems(Job(registerAs: "good"))), StringComparison.Ordinal);
        Assert.StartsWith("aliases: an alias points at a registered model", Assert.Single(Problems(Job(aliases: ["fine"]))), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_that_the_registry_refuses_are_told_beforehand() =>
        Assert.Equal(
            ["registerAs: no model is called bad", "aliases: no alias is called worse"],
            Problems(Job(serveWith: new Server(), registerAs: "bad", aliases: ["fine", "worse"])));

    [Theory]
    [InlineData("")]
    [InlineData("m@")]
    [InlineData("m/0")]
    public void What_is_no_reference_to_a_model_is_refused(string model) =>
        Assert.StartsWith("model: must be 'name'", Assert.Single(Problems(Job(model))), StringComparison.Ordinal);

    private static ExportJob Job(
        string model = "m", string? path = "m.onnx", IRestorable? serveWith = null, string? registerAs = null, IReadOnlyList<string>? aliases = null) =>
        new(new NoStore(), new PickyRegistry()) { Model = model, Path = path, ServeWith = serveWith, RegisterAs = registerAs, Aliases = aliases ?? [] };

    private static List<string> Problems(ExportJob job) => [.. job.CheckSettings().Select(p => $"{p.Setting}: {p.Message}")];

    private sealed class Server : IRestorable
    {
        public IPredictor Load(IArtifactReader artifact) => throw new ModelException("It loads nothing.");
    }

    private sealed class NoStore : IArtifactStore
    {
        public Task<IArtifactWriter> CreateAsync(string name, CancellationToken cancellation = default) => throw new ArtifactException("It keeps nothing.");

        public Task<IArtifactReader> OpenAsync(ArtifactReference reference, CancellationToken cancellation = default) => throw new ArtifactException("It keeps nothing.");
    }
}
