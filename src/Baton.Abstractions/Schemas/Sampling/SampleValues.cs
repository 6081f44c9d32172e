using System.Runtime.CompilerServices;

namespace Baton.Schemas.Sampling;

/// <summary>Draws values between bounds; where one is missing, from a range of everyday size.</summary>
internal static class SampleValues
{
    /// <summary>How many steps from the only bound, or from the origin, are drawn from.</summary>
    private const int Spread = 100;

    /// <summary>A random value; both bounds may be drawn.</summary>
    public static T Draw<T>(SampleBounds<T> bounds, SampleRandom random)
        where T : unmanaged
    {
        if (typeof(T) == typeof(float))
            return Unsafe.BitCast<float, T>((float)Real(Real(bounds.Minimum), Real(bounds.Maximum), random));
        if (typeof(T) == typeof(double))
            return Unsafe.BitCast<double, T>(Real(Real(bounds.Minimum), Real(bounds.Maximum), random));
        var (first, step, last) = Steps(bounds, Spread);
        return Ordinal.To<T>(first + (step * random.UpTo(last)));
    }

    /// <summary>The value at a position of those that can be counted, from the smallest on; begins again after the greatest.</summary>
    public static T Count<T>(SampleBounds<T> bounds, int position)
        where T : unmanaged
    {
        var (first, step, last) = Steps(bounds, int.MaxValue);
        return Ordinal.To<T>(first + (step * (position % ((Int128)last + 1))));
    }

    public static bool CanCount<T>() => typeof(T) != typeof(float) && typeof(T) != typeof(double) && typeof(T) != typeof(bool);

    /// <summary>The values first, first + step … first + last · step.</summary>
    private static (Int128 First, Int128 Step, ulong Last) Steps<T>(SampleBounds<T> bounds, int spread)
        where T : unmanaged
    {
        var (least, greatest, origin, step) = Ordinal.Scale<T>();
        Int128? minimum = bounds.Minimum is { } m ? Ordinal.Of(m) : null;
        Int128? maximum = bounds.Maximum is { } n ? Ordinal.Of(n) : null;
        var below = maximum is { } top && top < origin + (Spread * step) ? top - (Spread * step) : origin;
        var first = minimum ?? Int128.Max(least, below);
        var last = maximum ?? Int128.Min(greatest, first + (spread * step));
        return (first, step, (ulong)((Int128.Max(first, last) - first) / step));
    }

    private static double? Real<T>(T? value)
        where T : unmanaged =>
        value is not { } number ? null
        : typeof(T) == typeof(float) ? Unsafe.BitCast<T, float>(number)
        : Unsafe.BitCast<T, double>(number);

    private static double Real(double? minimum, double? maximum, SampleRandom random)
    {
        // Wide enough to hold other numbers than the bound, however large that is.
        var width = Math.Max(1, Math.Abs(minimum ?? maximum ?? 0));
        var from = minimum ?? (maximum is { } top && top < 1 ? top - width : 0);
        var to = maximum ?? from + width;
        var fraction = random.Fraction();
        return (from * (1 - fraction)) + (to * fraction);
    }
}
