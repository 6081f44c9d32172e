using System.CommandLine;
using Baton.Running;

namespace Baton.Hosting.Commands;

/// <summary><c>check FILES…</c>: binds everything, runs nothing.</summary>
internal static class CheckCommand
{
    public static Command Create(Host host)
    {
        var config = new ConfigArguments();
        var command = new Command("check", "Checks everything that the files say, and runs nothing.");
        config.AddTo(command);
        command.SetAction((parsed, stop) => CommandLine.GuardAsync(host, async () =>
        {
            var job = await new JobRunner(host.Catalog, host.Services, host.Console.Warn).CheckAsync(await config.LoadAsync(host, parsed, stop).ConfigureAwait(false)).ConfigureAwait(false);
            host.Console.Raw.WriteLine($"The config is right: it describes the job '{job}'.");
            return ExitCodes.Done;
        }));
        return command;
    }
}
