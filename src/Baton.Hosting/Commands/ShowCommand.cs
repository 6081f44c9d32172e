using System.CommandLine;
using Baton.Configuration.Yaml;
using Baton.Running;

namespace Baton.Hosting.Commands;

/// <summary><c>show FILES…</c>: the resolved config, and where each value came from; secrets are masked.</summary>
internal static class ShowCommand
{
    public static Command Create(Host host)
    {
        var config = new ConfigArguments();
        var command = new Command("show", "Shows the resolved config and where each value came from, secrets masked.");
        config.AddTo(command);
        command.SetAction((parsed, stop) => CommandLine.GuardAsync(host, async () =>
        {
            var loaded = await config.LoadAsync(host, parsed, stop).ConfigureAwait(false);
            // A config that is wrong is not shown: which of its values are secret is known only once it is right.
            var secrets = ConfigCheck.Require(loaded, host.Catalog, host.Console.Warn);
            host.Console.Raw.Write(SettingsYamlWriter.Write(loaded.Root, secrets, withPlaces: true));
            return ExitCodes.Done;
        }));
        return command;
    }
}
