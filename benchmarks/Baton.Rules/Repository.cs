using System.Reflection;

namespace Baton.Rules;

/// <summary>Where things lie that the build knows of.</summary>
internal static class Repository
{
    public static string Root { get; } = Metadata("RepositoryRoot");

    public static string TargetingPack { get; } = Metadata("TargetingPack");

    public static string BannedApiAnalyzers { get; } = Metadata("BannedApiAnalyzers");

    /// <summary>The generators that the sources here need besides Baton's own.</summary>
    public static IReadOnlyList<string> Generators { get; } =
    [
        Path.Combine(Metadata("FrameworkGenerators"), "Microsoft.Interop.LibraryImportGenerator.dll"),
        Path.Combine(Metadata("FrameworkGenerators"), "System.Text.RegularExpressions.Generator.dll"),
        Path.Combine(Metadata("LoggingGenerators"), "Microsoft.Extensions.Logging.Generators.dll"),
    ];

    public static string YamlParser { get; } = Metadata("YamlParser");

    private static string Metadata(string key) =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}
