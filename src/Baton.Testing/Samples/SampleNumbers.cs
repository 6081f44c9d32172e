namespace Baton.Testing.Samples;

/// <summary>Numbers that look random and are the same on every machine and version of .NET (SplitMix64).</summary>
/// <param name="seed">Which numbers.</param>
internal sealed class SampleNumbers(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number from 0 on and less than 1.</summary>
    public double Fraction() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>A whole number from 0 on and less than <paramref name="bound"/>.</summary>
    public int Below(int bound) => (int)Math.BigMul(Next(), (ulong)bound, out _);

    private ulong Next()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            var z = _state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}
