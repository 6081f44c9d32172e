using System.Collections;

namespace Baton.Glue;

/// <summary>A sequence whose exceptions are translated wherever they come from: its opening, its items, its end.</summary>
internal sealed class TranslatedSequence<T>(IEnumerable<T> source, Func<Exception, Exception?> translate) : IEnumerable<T>
{
    public IEnumerator<T> GetEnumerator()
    {
        var items = Translated(source.GetEnumerator);
        // Made once, and not for each item.
        Func<bool> moveNext = items.MoveNext;
        Func<T> current = () => items.Current;
        try
        {
            while (Translated(moveNext))
                yield return Translated(current);
        }
        finally
        {
            Translated(() =>
            {
                items.Dispose();
                return true;
            });
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private TResult Translated<TResult>(Func<TResult> work)
    {
        try
        {
            return work();
        }
        catch (Exception failure) when (translate(failure) is { } translated)
        {
            throw translated;
        }
    }
}
