using Baton.Components;

namespace Baton.Generators.Tests.Components.Examples;

/// <summary>Can only be released asynchronously.</summary>
[Component("async-handle")]
public sealed partial class AsyncHandle : IGadget, IAsyncDisposable
{
    public int Disposals { get; private set; }

    public async ValueTask DisposeAsync()
    {
        await Task.Yield();
        Disposals++;
        Handle.Disposed.Value?.Add(this);
    }
}
