namespace Baton.Schemas.Sampling;

/// <summary>Draws words of small letters.</summary>
internal static class SampleText
{
    /// <summary>How much longer than the shortest a word may be.</summary>
    private const int Spread = 8;

    /// <summary>A random word in UTF-8.</summary>
    public static byte[] Draw(int minimum, int? maximum, SampleRandom random)
    {
        var shortest = Math.Max(0, minimum);
        var longest = Math.Max(shortest, Math.Min(maximum ?? int.MaxValue, shortest + Spread));
        var word = new byte[shortest + (int)random.UpTo((ulong)(longest - shortest))];
        for (var i = 0; i < word.Length; i++)
            word[i] = (byte)('a' + (int)random.UpTo(25));
        return word;
    }
}
