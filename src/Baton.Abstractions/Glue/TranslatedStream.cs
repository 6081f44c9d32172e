namespace Baton.Glue;

/// <summary>A stream whose exceptions are translated wherever they come from: its opening, its items, its end.</summary>
internal sealed class TranslatedStream<T>(IAsyncEnumerable<T> source, Func<Exception, Exception?> translate) : IAsyncEnumerable<T>
{
    public async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        var items = Open(cancellationToken);
        try
        {
            while (await MoveNextAsync(items).ConfigureAwait(false))
                yield return Current(items);
        }
        finally
        {
            await CloseAsync(items).ConfigureAwait(false);
        }
    }

    private IAsyncEnumerator<T> Open(CancellationToken cancellation)
    {
        try
        {
            return source.GetAsyncEnumerator(cancellation);
        }
        catch (Exception failure) when (translate(failure) is { } translated)
        {
            throw translated;
        }
    }

    private async ValueTask<bool> MoveNextAsync(IAsyncEnumerator<T> items)
    {
        try
        {
            return await items.MoveNextAsync().ConfigureAwait(false);
        }
        catch (Exception failure) when (translate(failure) is { } translated)
        {
            throw translated;
        }
    }

    private T Current(IAsyncEnumerator<T> items)
    {
        try
        {
            return items.Current;
        }
        catch (Exception failure) when (translate(failure) is { } translated)
        {
            throw translated;
        }
    }

    private async ValueTask CloseAsync(IAsyncEnumerator<T> items)
    {
        try
        {
            await items.DisposeAsync().ConfigureAwait(false);
        }
        catch (Exception failure) when (translate(failure) is { } translated)
        {
            throw translated;
        }
    }
}
