namespace Baton.Schemas.Sampling;

/// <summary>
/// Random numbers that are the same for a seed on every version of .NET: SplitMix64 (Steele, Lea and Flood, "Fast
/// splittable pseudorandom number generators", 2014).
/// </summary>
internal sealed class SampleRandom(int seed)
{
    private ulong _state = unchecked((ulong)seed);

    /// <summary>A number from 0 to <paramref name="last"/>, both included.</summary>
    public ulong UpTo(ulong last) => last == ulong.MaxValue ? Next() : Math.BigMul(Next(), last + 1, out _);

    /// <summary>A number from 0 on and less than 1.</summary>
    public double Fraction() => (Next() >> 11) * (1.0 / (1UL << 53));

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
