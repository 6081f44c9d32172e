using Baton.Components;

namespace Baton.Generators.Tests.Components.Examples;

/// <summary>Stands for something native: it must be released once.</summary>
[Component("handle")]
public sealed partial class Handle : IGadget, IDisposable
{
    /// <summary>All handles that were made, in that order; for tests that run alone.</summary>
    public static AsyncLocal<List<Handle>?> Made { get; } = new();

    /// <summary>What was disposed, in that order.</summary>
    public static AsyncLocal<List<object>?> Disposed { get; } = new();

    public Handle() => Made.Value?.Add(this);

    public string Label { get; init; } = "default";

    public int Disposals { get; private set; }

    public void Dispose()
    {
        Disposals++;
        Disposed.Value?.Add(this);
    }
}
