using System.Text;

namespace Baton.Schemas.Rules;

/// <summary>Text has a length, counted in UTF-16 code units as <see cref="string.Length"/> counts.</summary>
/// <param name="minimum">The smallest length allowed.</param>
/// <param name="maximum">The greatest length allowed; <see langword="null"/> for no bound.</param>
public sealed class TextLengthRule(int minimum, int? maximum = null) : TextRule(Describe(minimum, maximum))
{
    internal int Minimum => minimum;

    internal int? Maximum => maximum;

    internal override bool Keeps(ReadOnlySpan<byte> utf8)
    {
        var length = Encoding.UTF8.GetCharCount(utf8);
        return length >= minimum && (maximum is not { } most || length <= most);
    }

    private static string Describe(int minimum, int? maximum) => (minimum, maximum) switch
    {
        (_, null) => $"at least {minimum} characters long",
        _ when minimum <= 0 => $"at most {maximum} characters long",
        _ when minimum == maximum => $"{minimum} characters long",
        _ => $"between {minimum} and {maximum} characters long",
    };
}
