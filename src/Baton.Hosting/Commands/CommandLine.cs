using System.CommandLine;
using Baton.Hosting.Output;
using Baton.Settings;
using Baton.Settings.Validation;

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
        // A word that begins with '@' is a word, not a file with more words in it.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            var errors = Mistakes(parsed, root);
            foreach (var error in errors)
                host.Console.Note($"error: {error}");
            host.Console.Note("Run with --help to see the verbs and their options.");
            if (RunCommand.WantsJson(parsed))
                OutcomeJson.WriteWithoutRun(host.Console, "invalid", [.. errors.Select(e => new SettingsError(default, "", e))]);
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

    private static IReadOnlyList<string> Mistakes(ParseResult parsed, RootCommand root)
    {
        if (parsed.CommandResult.Command != root)
            return [.. parsed.Errors.Select(e => e.Message)];
        // Nothing else on the line can be understood without its verb.
        string[] verbs = [.. root.Subcommands.Select(c => c.Name)];
        return [parsed.UnmatchedTokens is [var word, ..]
            ? $"There is no verb '{word}'{SettingsMessages.DidYouMean(word, verbs)}; there are {string.Join(", ", verbs)}"
            : $"A verb is missing; there are {string.Join(", ", verbs)}"];
    }

    /// <summary>Does what a verb says, and turns every way in which it may end into an exit code and a message.</summary>
    /// <param name="host">The host.</param>
    /// <param name="verb">Does the work.</param>
    /// <param name="ended">Is told how the verb ended if it did not come to its own end, and why.</param>
    public static async Task<int> GuardAsync(Host host, Func<Task<int>> verb, Action<string, IReadOnlyList<SettingsError>>? ended = null)
    {
        try
        {
            return await verb().ConfigureAwait(false);
        }
        catch (SettingsException wrong)
        {
            ErrorReport.Write(host.Console, wrong.Errors);
            ended?.Invoke("invalid", wrong.Errors);
            return ExitCodes.WrongConfig;
        }
        catch (OperationCanceledException)
        {
            host.Console.Note("Cancelled.");
            ended?.Invoke("cancelled", []);
            return ExitCodes.Cancelled;
        }
        catch (Exception failure)
        {
            // What Baton throws on purpose is a sentence for people; of everything else the type says more than its message.
            var message = failure is BatonException ? failure.Message : $"{failure.GetType().Name}: {failure.Message} (this was not expected)";
            host.Console.Note($"error: {message}");
            ended?.Invoke("failed", [new SettingsError(default, "", message)]);
            return ExitCodes.JobFailed;
        }
    }
}
