using System.CommandLine;
using System.Globalization;
using Baton.Hosting.Output;
using Baton.Running;
using Baton.Tracking;

namespace Baton.Hosting.Commands;

/// <summary><c>runs FILES…</c>: lists the runs that the config's tracker has recorded, the newest first.</summary>
internal static class RunsCommand
{
    public static Command Create(Host host)
    {
        var config = new ConfigArguments();
        var limit = new Option<int>("--limit") { Description = "How many runs at the most.", DefaultValueFactory = _ => 20 };
        limit.Validators.Add(given =>
        {
            // What is no number at all is refused by the parser itself.
            if (given.Tokens is [var text] && int.TryParse(text.Value, CultureInfo.InvariantCulture, out var number) && number < 1)
                given.AddError($"--limit must be at least 1, is {number}.");
        });
        var command = new Command("runs", "Lists the runs that the config's tracker has recorded, the newest first.") { limit };
        config.AddTo(command);
        command.SetAction((parsed, stop) => CommandLine.GuardAsync(host, async () =>
        {
            var runner = new JobRunner(host.Catalog, host.Services, host.Console.Warn);
            var loaded = await config.LoadAsync(host, parsed, stop).ConfigureAwait(false);
            Write(host, await runner.ListRunsAsync(loaded, parsed.GetValue(limit), stop).ConfigureAwait(false));
            return ExitCodes.Done;
        }));
        return command;
    }

    private static void Write(Host host, IReadOnlyList<RunRecord> runs)
    {
        var table = new TextTable("run", "started", "job", "experiment", "status", "metrics");
        foreach (var run in runs)
        {
            var metrics = run.Error ?? string.Join(", ", run.Metrics.Select(m => string.Create(CultureInfo.InvariantCulture, $"{m.Key} {m.Value:0.####}")));
            table.Add(
                run.Id,
                run.Start.StartedAt.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
                run.Start.Job,
                run.Start.Experiment,
                run.Status.ToString().ToLowerInvariant(),
                metrics);
        }

        table.Write(host.Console);
    }
}
