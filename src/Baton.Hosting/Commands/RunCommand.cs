using System.CommandLine;
using Baton.Hosting.Output;
using Baton.Running;
using Baton.Tracking;

namespace Baton.Hosting.Commands;

/// <summary><c>run FILES… [--set K=V]… [--json]</c>: runs the job that the files describe.</summary>
internal static class RunCommand
{
    private const string JsonOption = "--json";

    public static Command Create(Host host)
    {
        var config = new ConfigArguments();
        var json = new Option<bool>(JsonOption) { Description = "Print exactly one JSON object on standard output." };
        var command = new Command("run", "Runs the job that the files describe.");
        config.AddTo(command);
        command.Add(json);
        command.SetAction((parsed, stop) => RunAsync(host, config, parsed, parsed.GetValue(json), stop));
        return command;
    }

    /// <summary>Whether a command line that was not understood asks for JSON, in whatever place.</summary>
    public static bool WantsJson(ParseResult parsed) => parsed.Tokens.Any(t => t.Value == JsonOption);

    private static Task<int> RunAsync(Host host, ConfigArguments config, ParseResult parsed, bool json, CancellationToken stop) =>
        CommandLine.GuardAsync(
            host,
            async () =>
            {
                var loaded = await config.LoadAsync(host, parsed, stop).ConfigureAwait(false);
                var progress = new RunProgress(host.Console);
                var runner = new JobRunner(host.Catalog, host.Services, host.Console.Warn);
                var outcome = await progress.WhileAsync(() => runner.RunAsync(loaded, progress, stop)).ConfigureAwait(false);
                if (json)
                    OutcomeJson.Write(host.Console, outcome);
                else
                    OutcomeTable.Write(host.Console, outcome);
                if (json && outcome.Error is { } error)
                    host.Console.Note($"error: {error}");
                return outcome.Status switch
                {
                    RunStatus.Finished => ExitCodes.Done,
                    RunStatus.Cancelled => ExitCodes.Cancelled,
                    _ => ExitCodes.JobFailed,
                };
            },
            (status, errors) =>
            {
                if (json)
                    OutcomeJson.WriteWithoutRun(host.Console, status, errors);
            });
}
