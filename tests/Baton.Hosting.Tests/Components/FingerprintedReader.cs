using System.Runtime.CompilerServices;
using Baton.Components;
using Baton.Data;
using Baton.Frames;

namespace Baton.Hosting.Tests.Components;

/// <summary>Has no rows, but knows which.</summary>
[Component("fingerprinted")]
public sealed partial class FingerprintedReader : IFingerprinted
{
    /// <summary>Whether the data is there.</summary>
    public bool Missing { get; init; }

    /// <summary>Where the data is said to be.</summary>
    public string Source { get; init; } = "memory";

    public Task<DataFingerprint> FingerprintAsync(CancellationToken cancellation = default) =>
        Missing ? throw new DataException("There is no data.") : Task.FromResult(new DataFingerprint(Source, "sha256:abcd", 0));

    public async IAsyncEnumerable<Frame> ReadAsync(ReadRequest request, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await Task.CompletedTask;
        yield return Frame.Of();
    }
}
