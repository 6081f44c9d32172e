namespace Baton.Data.Splitting;

/// <summary>
/// The generator SplitMix64 (Steele, Lea and Flood, 2014: "Fast splittable pseudorandom number generators"). It is our own
/// because <see cref="Random"/> promises its sequence for a seed only within a version of .NET.
/// </summary>
internal struct SplitMix64(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number from 0 to one less than a bound, all equally likely (Lemire, 2019: "Fast random integer generation in an interval").</summary>
    public int Next(int bound)
    {
        var range = (uint)bound;
        var product = (ulong)Next32() * range;
        if ((uint)product < range)
        {
            // Without the few products that some numbers have more of than others.
            var surplus = (0 - range) % range;
            while ((uint)product < surplus)
                product = (ulong)Next32() * range;
        }

        return (int)(product >> 32);
    }

    private uint Next32()
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return (uint)((mixed ^ (mixed >> 31)) >> 32);
    }
}
