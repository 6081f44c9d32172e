using System.Diagnostics;

namespace Baton.Benchmarks.SideBySide;

/// <summary>
/// Times two ways to do the same in turns, a short block of calls each, so that whatever else the machine does meets both
/// alike.
/// </summary>
internal static class Duel
{
    private const double BlockSeconds = 0.002;
    private const int WarmUpRounds = 60;
    private const int Rounds = 600;
    private const int FewestRounds = 15;
    private const double MostSeconds = 15;

    /// <summary>Measures.</summary>
    /// <param name="baseline">What is compared with.</param>
    /// <param name="contender">What is compared.</param>
    public static DuelResult Measure(Action baseline, Action contender)
    {
        var calls = 1;
        var start = Stopwatch.GetTimestamp();
        for (var round = 0; round < WarmUpRounds && Stopwatch.GetElapsedTime(start).TotalSeconds < MostSeconds / 3; round++)
        {
            var seconds = Math.Min(Time(baseline, calls), Time(contender, calls)) * calls;
            if (seconds < BlockSeconds)
                calls *= 2;
            // Gives the compiler in the background the time to replace the code that is called often.
            Thread.Sleep(10);
        }

        var (first, second) = (new List<double>(), new List<double>());
        start = Stopwatch.GetTimestamp();
        while (first.Count < FewestRounds || (first.Count < Rounds && Stopwatch.GetElapsedTime(start).TotalSeconds < MostSeconds))
        {
            if (first.Count % 2 == 0)
                first.Add(Time(baseline, calls));
            second.Add(Time(contender, calls));
            if (first.Count < second.Count)
                first.Add(Time(baseline, calls));
        }

        first.Sort();
        second.Sort();
        return new DuelResult(first[0], first[first.Count / 2], second[0], second[second.Count / 2]);
    }

    /// <summary>The seconds of one call.</summary>
    private static double Time(Action action, int calls)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < calls; i++)
            action();
        return Stopwatch.GetElapsedTime(start).TotalSeconds / calls;
    }
}
