using System.Security.Cryptography;

namespace Baton.Acceptance.Tests;

/// <summary>A folder of its own in which a host works.</summary>
public sealed class Workspace : IDisposable
{
    /// <summary>The hours in <c>hours.csv</c>.</summary>
    public const int Hours = 400;

    /// <summary>Overrides that make the sample's training read <c>hours.csv</c>.</summary>
    public static readonly string[] OnHours = ["--set", "vars.data=hours.csv", "--set", "job.splitter.testRows=48"];

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("baton-acceptance-");

    public Workspace() => Write("hours.csv", HoursFile.Text(Hours));

    public string Root => _root.FullName;

    public string PathOf(string name) => Path.Combine(Root, name);

    /// <summary>Writes a file.</summary>
    /// <returns>Its path in the folder, as a command line names it.</returns>
    public string Write(string name, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllText(PathOf(name), content);
        return name;
    }

    /// <summary>Runs a host to its end.</summary>
    public async Task<Ending> RunAsync(params string[] arguments)
    {
        using var host = HostProcess.Start(Root, arguments);
        return await host.EndAsync();
    }

    /// <summary>Trains the sample's model on <c>hours.csv</c>.</summary>
    public Task<Ending> TrainAsync(params string[] more) => RunAsync(["run", Bikes.Training, .. OnHours, "--json", .. more]);

    /// <summary>Predicts <c>hours.csv</c> with the registered model into <c>predictions.csv</c>.</summary>
    public Task<Ending> PredictAsync(params string[] more) =>
        RunAsync(["run", Bikes.Inference, "--set", "vars.data=hours.csv", "--set", "vars.output=predictions.csv", "--json", .. more]);

    /// <summary>The recorded runs as <c>runs</c> lists them, the newest first.</summary>
    public async Task<string[]> RunsAsync()
    {
        var ending = (await RunAsync("runs", Bikes.Training)).Succeeded();
        return [.. ending.Output.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0).Skip(1)];
    }

    /// <summary>Takes over all files of another folder.</summary>
    public void CopyFrom(string folder)
    {
        foreach (var file in Directory.GetFiles(folder, "*", SearchOption.AllDirectories))
        {
            var copy = PathOf(Path.GetRelativePath(folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: true);
        }
    }

    /// <summary>Every file in a folder of the workspace with the digest of its content.</summary>
    public SortedDictionary<string, string> Snapshot(string folder = ".")
    {
        var snapshot = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (Directory.Exists(PathOf(folder)))
        {
            foreach (var file in Directory.GetFiles(PathOf(folder), "*", SearchOption.AllDirectories))
                snapshot[Path.GetRelativePath(Root, file)] = Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)));
        }

        return snapshot;
    }

    public void Dispose() => _root.Delete(recursive: true);
}
