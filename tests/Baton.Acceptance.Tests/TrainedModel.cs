[assembly: AssemblyFixture(typeof(Baton.Acceptance.Tests.TrainedModel))]

namespace Baton.Acceptance.Tests;

/// <summary>A folder in which a model was trained and used once, for tests that need one to begin with.</summary>
public sealed class TrainedModel : IAsyncLifetime
{
    private readonly Workspace _workspace = new();

    public Ending Training { get; private set; } = null!;

    public Ending Inference { get; private set; } = null!;

    /// <summary>What the tests start from.</summary>
    public string Root => _workspace.Root;

    public async ValueTask InitializeAsync()
    {
        Training = (await _workspace.TrainAsync()).Succeeded();
        Inference = (await _workspace.PredictAsync()).Succeeded();
    }

    /// <summary>A folder of one's own with all that is in this one.</summary>
    public Workspace Copy()
    {
        var copy = new Workspace();
        copy.CopyFrom(_workspace.Root);
        return copy;
    }

    public ValueTask DisposeAsync()
    {
        _workspace.Dispose();
        return ValueTask.CompletedTask;
    }
}
