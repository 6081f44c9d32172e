using System.Globalization;

namespace Baton.Acceptance.Tests;

/// <summary>Files of predictions.</summary>
internal static class Predictions
{
    /// <summary>Two files hold the same rows, and numbers that differ by rounding at the most.</summary>
    public static void AreAlike(string[] expected, string[] served)
    {
        Assert.Equal(expected[0], served[0]);
        Assert.Equal(expected.Length, served.Length);
        for (var line = 1; line < expected.Length; line++)
        {
            foreach (var (one, other) in expected[line].Split(',').Zip(served[line].Split(',')))
            {
                if (one != other)
                    Assert.InRange(double.Parse(other, CultureInfo.InvariantCulture) / double.Parse(one, CultureInfo.InvariantCulture), 1 - 1e-5, 1 + 1e-5);
            }
        }
    }
}
