using System.Security.Cryptography;

namespace Baton.Artifacts;

/// <summary>Writes a file of an artifact and takes its digest on the way; the disk's failures become the store's.</summary>
/// <param name="file">The file.</param>
/// <param name="root">The store's folder, for messages.</param>
/// <param name="completed">Called once with the file's digest and size, if all of it is on the disk.</param>
internal sealed class DigestingStream(FileStream file, string root, Action<string, long> completed) : Stream
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private long _length;
    private bool _closed;
    private bool _failed;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => !_closed;

    public override long Length => _length;

    public override long Position
    {
        get => _length;
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        ValidateBufferArguments(buffer, offset, count);
        Write(buffer.AsSpan(offset, count));
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        try
        {
            file.Write(buffer);
        }
        catch (Exception exception) when (DiskFailure.Is(exception))
        {
            _failed = true;
            throw DiskFailure.OfWriting(root, exception);
        }

        _hash.AppendData(buffer);
        _length += buffer.Length;
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        ValidateBufferArguments(buffer, offset, count);
        return WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();
    }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Write(buffer.Span);
        return ValueTask.CompletedTask;
    }

    // The end of the stream writes all to the disk; before it nobody can see the file.
    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    /// <summary>Closes the file of an artifact that is given up.</summary>
    public void Abandon()
    {
        _failed = true;
        Dispose();
    }

    protected override void Dispose(bool disposing)
    {
        if (_closed || !disposing)
            return;
        _closed = true;
        try
        {
            if (!_failed)
                file.Flush(flushToDisk: true);
            file.Dispose();
        }
        catch (Exception exception) when (DiskFailure.Is(exception))
        {
            // One failure is enough: the write before it has said so.
            if (!_failed)
                throw DiskFailure.OfWriting(root, exception);
            return;
        }
        finally
        {
            base.Dispose(disposing);
        }

        if (!_failed)
            completed(ArtifactManifest.Format(_hash.GetHashAndReset()), _length);
        _hash.Dispose();
    }
}
