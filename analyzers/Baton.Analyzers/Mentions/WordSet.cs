namespace Baton.Analyzers.Mentions;

/// <summary>
/// Words that a rule looks for. A file that mentions none of them is left alone after one pass over its text, which costs
/// next to nothing; looking at the operations of every file would cost more than compiling it.
/// </summary>
internal sealed class WordSet
{
    private readonly HashSet<string> _words;
    private readonly bool[] _starts = new bool[128];
    private readonly int _shortest = int.MaxValue;
    private readonly int _longest;

    public WordSet(IEnumerable<string> words)
    {
        _words = new HashSet<string>(words.Where(w => w.Length > 0), StringComparer.Ordinal);
        foreach (var word in _words)
        {
            _shortest = Math.Min(_shortest, word.Length);
            _longest = Math.Max(_longest, word.Length);
            if (word[0] < _starts.Length)
                _starts[word[0]] = true;
        }
    }

    /// <summary>These words and others.</summary>
    public WordSet And(IEnumerable<string> others) => new(_words.Concat(others));

    /// <summary>Where the words stand in a text as whole words, in comments and strings too.</summary>
    public IEnumerable<int> PositionsIn(string text)
    {
        if (_words.Count == 0)
            yield break;
        for (var start = 0; start < text.Length; start++)
        {
            if (!IsWord(text[start]))
                continue;
            var end = start + 1;
            while (end < text.Length && IsWord(text[end]))
                end++;
            if (MayBegin(text[start]) && end - start >= _shortest && end - start <= _longest && _words.Contains(text.Substring(start, end - start)))
                yield return start;
            start = end;
        }
    }

    private bool MayBegin(char first) => first >= _starts.Length || _starts[first];

    private static bool IsWord(char unit) => unit is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or > '\x7f';
}
