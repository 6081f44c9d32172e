using System.Reflection;

namespace Baton.Packaging.Tests;

/// <summary>The repository that the tests were built from.</summary>
internal static class Repository
{
    public static string Root => Read("RepositoryRoot");

    public static string Configuration => Read("Configuration");

    /// <summary>The folder that holds every package the repository was restored with.</summary>
    public static string PackageCache => Read("PackageCache");

    private static string Read(string key) =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(m => m.Key == key).Value!;
}
