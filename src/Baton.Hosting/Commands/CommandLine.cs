using System.CommandLine;
using Baton.Hosting.Output;
using Baton.Settings;

namespace Baton.Hosting.Commands;

/// <summary>The verbs of a host, and what its exit codes mean.</summary>
internal static class CommandLine
{
    public static async Task<int> InvokeAsync(string[] args, Host host, CancellationToken stop)
    {
        var root = new RootCommand("Runs, checks and explains jobs that are described in YAML or JSON.")
        {
            RunCommand.Create(host),
            CheckCommand.Create(host),
            ShowCommand.Create(host),
            RunsCommand.Create(host),
            KindsCommand.Create(host),
            ExplainCommand.Create(host),
            SchemaCommand.Create(host),
        };
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
                host.Console.Note($"error: {error.Message}");
            host.Console.Note("Run with --help to see the verbs and their options.");
            return ExitCodes.WrongConfig;
        }

        // The host turns signals into a cancellation by itself: a run needs its time to close its books.
        return await parsed.InvokeAsync(new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
            Output = host.Console.Raw,
        }, stop).ConfigureAwait(false);
    }

    /// <summary>Does what a verb says, and turns every way in which it may end into an exit code and a message.</summary>
    public static async Task<int> GuardAsync(Host host, Func<Task<int>> verb, Action<IReadOnlyList<SettingsError>>? invalid = null)
    {
        try
        {
            return await verb().ConfigureAwait(false);
        }
        catch (SettingsException wrong)
        {
            ErrorReport.Write(host.Console, wrong.Errors);
            invalid?.Invoke(wrong.Errors);
            return ExitCodes.WrongConfig;
        }
        catch (OperationCanceledException)
        {
            host.Console.Note("Cancelled.");
            return ExitCodes.Cancelled;
        }
        catch (BatonException failure)
        {
            host.Console.Note($"error: {failure.Message}");
            invalid?.Invoke([new SettingsError(default, "", failure.Message)]);
            return ExitCodes.JobFailed;
        }
    }
}
