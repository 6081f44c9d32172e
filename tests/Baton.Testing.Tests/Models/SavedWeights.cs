using System.Globalization;
using Baton.Models;

namespace Baton.Testing.Tests.Models;

/// <summary>A fitted model as text: a line for each feature, and one that tells how many there are and what they add up to.</summary>
/// <param name="Features">The features.</param>
/// <param name="Weights">What each weighs.</param>
internal sealed record SavedWeights(string[] Features, double[] Weights)
{
    public string Write() => string.Concat(Features.Zip(Weights).Select(f => FormattableString.Invariant($"{f.First}={f.Second:R}\n"))) + Check() + "\n";

    public static SavedWeights Read(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var weights = ReadLines(lines.Length == 0 ? [] : lines[..^1]);
        return lines.Length > 0 && lines[^1] == weights.Check() ? weights : throw new ModelException("The saved model is damaged.");
    }

    /// <summary>Reads as much as there is, whatever was lost.</summary>
    public static SavedWeights ReadLines(IEnumerable<string> lines)
    {
        var pairs = lines.Select(l => l.Split('=')).Where(p => p.Length == 2).ToList();
        return new SavedWeights(
            [.. pairs.Select(p => p[0])],
            [.. pairs.Select(p => double.TryParse(p[1], CultureInfo.InvariantCulture, out var weight) ? weight : 0)]);
    }

    private string Check() => FormattableString.Invariant($"{Features.Length} {string.Join("", Features).GetDeterministicHash()} {Weights.Sum(w => BitConverter.DoubleToInt64Bits(w) % 1_000_003)}");
}
