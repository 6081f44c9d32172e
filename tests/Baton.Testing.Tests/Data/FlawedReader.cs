using System.Runtime.CompilerServices;
using Baton.Data;
using Baton.Data.Csv;
using Baton.Frames;

namespace Baton.Testing.Tests.Data;

/// <summary>Reads a CSV file, with a flaw.</summary>
/// <param name="path">The file.</param>
internal sealed class FlawedReader(string path) : IFileReader, IFingerprinted
{
    private readonly CsvFileReader _good = new() { Path = path };

    public string Path => path;

    /// <summary>Changes what is asked for.</summary>
    public Func<ReadRequest, ReadRequest> Request { get; init; } = static r => r;

    /// <summary>Changes a frame; is given its number too.</summary>
    public Func<int, Frame, ReadRequest, Frame> Frame { get; init; } = static (_, f, _) => f;

    /// <summary>Changes the stream.</summary>
    public Func<Func<CancellationToken, IAsyncEnumerable<Frame>>, CancellationToken, IAsyncEnumerable<Frame>> Stream { get; init; } = static (read, cancellation) => read(cancellation);

    /// <summary>Changes a failure.</summary>
    public Func<DataException, Exception> Failure { get; init; } = static e => e;

    /// <summary>Changes a digest.</summary>
    public Func<string, string> Digest { get; init; } = static d => d;

    public IAsyncEnumerable<Frame> ReadAsync(ReadRequest request, CancellationToken cancellation = default) => Stream(c => ReadGoodAsync(request, c), cancellation);

    public async Task<DataFingerprint> FingerprintAsync(CancellationToken cancellation = default)
    {
        var good = await _good.FingerprintAsync(cancellation);
        return good with { Digest = Digest(good.Digest) };
    }

    private async IAsyncEnumerable<Frame> ReadGoodAsync(ReadRequest request, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var frames = _good.ReadAsync(Request(request), cancellation).GetAsyncEnumerator(cancellation);
        for (var number = 0; await NextAsync(frames); number++)
            yield return Frame(number, frames.Current, request);
    }

    private async Task<bool> NextAsync(IAsyncEnumerator<Frame> frames)
    {
        try
        {
            return await frames.MoveNextAsync();
        }
        catch (DataException exception)
        {
            throw Failure(exception);
        }
    }
}
