using System.Globalization;
using System.Runtime.InteropServices;
using Baton.Components;

namespace Baton.Running.Provenance;

/// <summary>What a run records of where and with what it was made, so that it can be made again.</summary>
internal static class RunTags
{
    public static IReadOnlyDictionary<string, string> Collect(int seed, IReadOnlyDictionary<string, string> wanted, Catalog catalog)
    {
        var tags = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["baton.seed"] = seed.ToString(CultureInfo.InvariantCulture),
            ["baton.host"] = Environment.MachineName,
            ["baton.os"] = RuntimeInformation.OSDescription,
            ["baton.architecture"] = RuntimeInformation.ProcessArchitecture.ToString(),
            ["baton.runtime"] = RuntimeInformation.FrameworkDescription,
        };
        if (GitCommit.Find(Environment.CurrentDirectory) is { } commit)
            tags["baton.commit"] = commit;
        foreach (var package in catalog.Packages)
            tags[$"package.{package.Name}"] = package.Version;
        foreach (var (name, value) in wanted)
            tags[name] = value;
        return tags;
    }
}
