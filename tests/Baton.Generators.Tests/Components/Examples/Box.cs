using System.ComponentModel.DataAnnotations;
using Baton.Components;

namespace Baton.Generators.Tests.Components.Examples;

/// <summary>Holds components in every way there is, and is itself disposable.</summary>
[Component("box")]
public sealed partial class Box : IGadget, IDisposable
{
    public IGadget One { get; init; } = new Handle();
    public IGadget? Maybe { get; init; }
    public IReadOnlyList<IGadget> Many { get; init; } = [new Handle(), new Handle()];
    public Dictionary<string, IGadget> Named { get; init; } = new() { ["a"] = new Handle() };
    public IReadOnlyList<IReadOnlyDictionary<string, IGadget?>> Deep { get; init; } = [];
    public Area? Area { get; init; }
    [Range(0, 9)] public int Last { get; init; }

    public int Disposals { get; private set; }

    public void Dispose()
    {
        Disposals++;
        Handle.Disposed.Value?.Add(this);
    }
}
