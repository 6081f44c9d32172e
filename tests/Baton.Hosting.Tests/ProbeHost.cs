using Baton.Generated;
using Baton.Hosting.Commands;
using Baton.Hosting.Output;
using Baton.Hosting.Tests.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Baton.Hosting.Tests;

/// <summary>A host in this process, with a folder for its config files.</summary>
public sealed class ProbeHost : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("baton-hosting-");

    public Ledger Ledger { get; } = new();

    /// <summary>Writes a config file.</summary>
    /// <returns>Its path.</returns>
    public string Write(string name, string content)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, content);
        return path;
    }

    /// <summary>Writes a config whose job is a probe, tracked and alerted.</summary>
    /// <param name="job">The settings of the job, as the inside of a flow map.</param>
    /// <param name="tracker">The settings of the tracker.</param>
    /// <param name="alerter">The settings of the alerter.</param>
    public string Probe(string job = "", string tracker = "", string alerter = "") => Write("probe.yaml", $$"""
        run:
          seed: 11
        stack:
          tracker: { kind: ledger{{Rest(tracker)}} }
          alerter: { kind: ledger{{Rest(alerter)}} }
        job: { kind: probe{{Rest(job)}} }
        """);

    public async Task<Ending> RunAsync(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = await BatonApp.RunAsync(args, HostCatalog.Create(), s => s.AddSingleton(Ledger), HostConsole.Plain(output, error));
        return new Ending(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>Runs until the job waits, and then does what Ctrl+C does.</summary>
    public async Task<Ending> RunAndCancelAsync(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var console = HostConsole.Plain(output, error);
        await using var services = HostServices.Build(s => s.AddSingleton(Ledger), console);
        var running = CommandLine.InvokeAsync(args, new Host(HostCatalog.Create(), services, console), stop.Token);
        while (!Ledger.Events.Contains("waiting") && !running.IsCompleted)
            await Task.Delay(10, TestContext.Current.CancellationToken);
        await stop.CancelAsync();
        return new Ending(await running, output.ToString(), error.ToString());
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static string Rest(string settings) => settings.Length == 0 ? "" : ", " + settings;
}
