using System.CommandLine;
using Baton.Running;
using Baton.Settings.JsonSchema;

namespace Baton.Hosting.Commands;

/// <summary><c>schema</c>: the JSON Schema of every config that this host can run.</summary>
internal static class SchemaCommand
{
    public static Command Create(Host host)
    {
        var command = new Command("schema", "Prints the JSON Schema (draft 2020-12) of every config that this host can run.");
        command.SetAction((_, _) => CommandLine.GuardAsync(host, () =>
        {
            host.Console.Raw.WriteLine(JsonSchemaWriter.Write(ConfigManifest.Root, ConfigManifest.Records, host.Catalog));
            return Task.FromResult(ExitCodes.Done);
        }));
        return command;
    }
}
