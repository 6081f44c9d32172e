using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace Baton.Schemas.Rules;

/// <summary>Text matches a regular expression from its beginning to its end.</summary>
/// <param name="pattern">The regular expression.</param>
/// <param name="timeoutMilliseconds">How long a value may take; -1 for no limit.</param>
/// <exception cref="ArgumentException">The pattern is no regular expression.</exception>
public sealed class TextPatternRule(string pattern, int timeoutMilliseconds = 2000) : TextRule($"matching {pattern}")
{
    private const int OnStack = 256;

    private readonly Regex _regex = new($@"\A(?:{pattern})\z", RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(timeoutMilliseconds));

    internal override bool Keeps(ReadOnlySpan<byte> utf8)
    {
        // UTF-8 never has fewer bytes than UTF-16 has code units.
        var rented = utf8.Length <= OnStack ? null : ArrayPool<char>.Shared.Rent(utf8.Length);
        var text = rented is null ? stackalloc char[OnStack] : rented;
        try
        {
            return _regex.IsMatch(text[..Encoding.UTF8.GetChars(utf8, text)]);
        }
        finally
        {
            if (rented is not null)
                ArrayPool<char>.Shared.Return(rented);
        }
    }
}
