namespace Baton.Packaging.Tests;

/// <summary>The repository that the tests were built from.</summary>
internal static class Repository
{
    public static string Root => BuildFacts.Read("RepositoryRoot");

    public static string Configuration => BuildFacts.Read("Configuration");

    /// <summary>The folder that holds every package the repository was restored with.</summary>
    public static string PackageCache => BuildFacts.Read("PackageCache");

    /// <summary>The projects of <c>Sdk.sln</c> that are delivered, relative to the root.</summary>
    public static string[] Delivered => BuildFacts.Read("Delivered").Split('|');
}
