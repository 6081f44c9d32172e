namespace Baton.Tests.Configuration;

/// <summary>Breaks texts in the ways in which people, editors and disks break them.</summary>
internal sealed class Mutator(Random random)
{
    /// <summary>Breaks a text in one place, now and then in several.</summary>
    public string Mutate(string text, string other)
    {
        for (var i = random.Next(3) == 0 ? random.Next(2, 6) : 1; i > 0; i--)
            text = MutateOnce(text, other);
        return text;
    }

    private string MutateOnce(string text, string other)
    {
        var at = random.Next(text.Length + 1);
        switch (random.Next(12))
        {
            case 0 when text.Length > 0:
                at = random.Next(text.Length);
                return text[..at] + (char)(text[at] ^ (1 << random.Next(8))) + text[(at + 1)..];
            case 1:
                return text.Remove(at, Math.Min(random.Next(1, 8), text.Length - at));
            case 2 or 3:
                return text.Insert(at, FuzzCorpus.Tokens[random.Next(FuzzCorpus.Tokens.Length)]);
            case 4:
                return text.Insert(at, ((char)random.Next(0x10000)).ToString());
            case 5:
                return Lines(text, lines => lines.RemoveAt(random.Next(lines.Count)));
            case 6:
                return Lines(text, lines => lines.Insert(random.Next(lines.Count), lines[random.Next(lines.Count)]));
            case 7:
                return Lines(text, Indent);
            case 8:
                return Lines(text, Swap);
            case 9:
                return text[..at];
            case 10:
                return text[..at] + other[random.Next(other.Length + 1)..];
            default:
                var length = Math.Min(random.Next(1, 40), text.Length - at);
                return text.Insert(random.Next(text.Length + 1), text.Substring(at, length));
        }
    }

    private void Indent(List<string> lines)
    {
        var line = random.Next(lines.Count);
        lines[line] = random.Next(3) switch
        {
            0 => " " + lines[line],
            1 => lines[line].TrimStart(),
            _ => "\t" + lines[line],
        };
    }

    private void Swap(List<string> lines)
    {
        var (one, other) = (random.Next(lines.Count), random.Next(lines.Count));
        (lines[one], lines[other]) = (lines[other], lines[one]);
    }

    private static string Lines(string text, Action<List<string>> change)
    {
        List<string> lines = [.. text.Split('\n')];
        change(lines);
        return string.Join('\n', lines);
    }
}
