using Baton.Components;
using Baton.Hosting.Commands;
using Baton.Hosting.Output;
using Microsoft.Extensions.DependencyInjection;

namespace Baton.Hosting;

/// <summary>
/// A host: the executable that can run every component it references. Its <c>Program.cs</c> is one line:
/// <code>return await BatonApp.RunAsync(args, HostCatalog.Create());</code>
/// </summary>
public static class BatonApp
{
    /// <summary>Does what the command line says.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="catalog">The components of this host; the compiler writes <c>HostCatalog</c>.</param>
    /// <param name="configure">Adds services for the constructors of components.</param>
    /// <returns>The exit code: see <see cref="ExitCodes"/>.</returns>
    public static Task<int> RunAsync(string[] args, Catalog catalog, Action<IServiceCollection>? configure = null) =>
        RunAsync(args, catalog, configure, HostConsole.System());

    internal static async Task<int> RunAsync(string[] args, Catalog catalog, Action<IServiceCollection>? configure, HostConsole console)
    {
        await using var services = HostServices.Build(configure, console);
        using var stop = new StopSignals(console.Note);
        var exitCode = await CommandLine.InvokeAsync(args, new Host(catalog, services, console), stop.Token).ConfigureAwait(false);
        if (console.LostResult is not { } failure)
            return exitCode;
        console.Note($"error: The result could not be written to standard output: {failure.Message}");
        return exitCode == ExitCodes.Done ? ExitCodes.JobFailed : exitCode;
    }
}
