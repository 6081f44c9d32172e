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

    /// <summary>Measures.</summary>
    /// <param name="baseline">What is compared with.</param>
    /// <param name="contender">What is compared.</param>
    public static DuelResult Measure(Action baseline, Action contender)
    {
        var calls = 1;
        for (var round = 0; round < WarmUpRounds; round++)
        {
            var seconds = Math.Min(Time(baseline, calls), Time(contender, calls)) * calls;
            if (seconds < BlockSeconds)
                calls *= 2;
            // Gives the compiler in the background the time to replace the code that is called often.
            Thread.Sleep(10);
        }

        var (first, second) = (new double[Rounds], new double[Rounds]);
        for (var round = 0; round < Rounds; round++)
        {
            if (round % 2 == 0)
                (first[round], second[round]) = (Time(baseline, calls), Time(contender, calls));
            else
                (second[round], first[round]) = (Time(contender, calls), Time(baseline, calls));
        }

        Array.Sort(first);
        Array.Sort(second);
        return new DuelResult(first[0], first[Rounds / 2], second[0], second[Rounds / 2]);
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
