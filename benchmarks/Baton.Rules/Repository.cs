using System.Reflection;

namespace Baton.Rules;

/// <summary>Where things lie that the build knows of.</summary>
internal static class Repository
{
    public static string Root { get; } = Metadata("RepositoryRoot");

    public static string TargetingPack { get; } = Metadata("TargetingPack");

    public static string BannedApiAnalyzers { get; } = Metadata("BannedApiAnalyzers");

    public static string YamlParser { get; } = Metadata("YamlParser");

    private static string Metadata(string key) =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}
