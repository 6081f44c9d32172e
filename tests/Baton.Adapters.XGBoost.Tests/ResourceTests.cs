using System.Globalization;
using Baton.Models;

namespace Baton.Adapters.XGBoost.Tests;

/// <summary>Tests that measure the threads of the process, and so run alone.</summary>
[CollectionDefinition(nameof(ResourceTests), DisableParallelization = true)]
[Collection(nameof(ResourceTests))]
public sealed class ResourceTests : NativeTests
{
    // The runtime's own work; a thread that the library starts has the name of the one that asked for it.
    private static readonly string[] RuntimesOwn = [".NET BGC", ".NET SynchManag", ".NET Finalizer", ".NET Tiered Com", ".NET SigHandler", ".NET EventPipe"];

    [Fact]
    public void One_thread_is_used_where_one_is_allowed()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The time of a thread is read from /proc.");
        var (inputs, targets) = Samples.Numbers(300_000);
        var model = new XGBoostModel { Rounds = 30, Threads = 1 };
        // What the runtime compiles in the background, it compiles before anything is measured.
        using (var first = model.Fit(inputs.Slice(0, 1000), targets.Slice(0, 1000), Context))
            first.Predict(inputs);
        IPredictor? fitted = null;
        Assert.InRange(ShareOfOthers(() => fitted = model.Fit(inputs, targets, Context)), 0, 0.25);
        using var loaded = Reload(fitted!, model);
        Assert.InRange(ShareOfOthers(() => Repeated(20, () => loaded.Predict(inputs))), 0, 0.25);
        fitted!.Dispose();
    }

    private static void Repeated(int times, Action work)
    {
        for (var i = 0; i < times; i++)
            work();
    }

    /// <summary>What the busiest other thread used of the processor, for each unit that this one used: about 1 where two share the work.</summary>
    private static double ShareOfOthers(Action work)
    {
        // What earlier tests have left is freed before, not meanwhile.
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var (own, others) = (Ticks("/proc/thread-self/stat"), OtherThreads());
        work();
        own = Ticks("/proc/thread-self/stat") - own;
        return OtherThreads().Max(t => t.Value - others.GetValueOrDefault(t.Key)) / own;
    }

    private static Dictionary<string, double> OtherThreads()
    {
        var own = new FileInfo("/proc/thread-self").ResolveLinkTarget(returnFinalTarget: false)!.Name;
        var ticks = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var thread in Directory.GetDirectories("/proc/self/task").Where(t => Path.GetFileName(t) != own))
        {
            try
            {
                if (!RuntimesOwn.Contains(File.ReadAllText(Path.Combine(thread, "comm")).Trim()))
                    ticks[thread] = Ticks(Path.Combine(thread, "stat"));
            }
            catch (IOException)
            {
                // It has ended since it was listed.
            }
        }

        return ticks;
    }

    /// <summary>User and system time: the 14th and 15th field, counted from the name in brackets, which may hold spaces.</summary>
    private static double Ticks(string stat)
    {
        var text = File.ReadAllText(stat);
        var fields = text[(text.LastIndexOf(')') + 2)..].Split(' ');
        return double.Parse(fields[11], CultureInfo.InvariantCulture) + double.Parse(fields[12], CultureInfo.InvariantCulture);
    }
}
