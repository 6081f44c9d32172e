using System.Text;

namespace Baton.Schemas.Rules;

/// <summary>Text is among that listed; upper and lower case differ.</summary>
/// <param name="values">The texts allowed.</param>
public sealed class AllowedTextRule(params string[] values) : TextRule($"one of {ValueText.List(values)}")
{
    private readonly byte[][] _values = [.. values.Select(Encoding.UTF8.GetBytes)];

    internal IReadOnlyList<byte[]> Choices => _values;

    internal override bool Keeps(ReadOnlySpan<byte> utf8)
    {
        foreach (var value in _values)
        {
            if (utf8.SequenceEqual(value))
                return true;
        }

        return false;
    }
}
