namespace Baton.Tests.Shared.Packages;

/// <summary>The repository that the tests were built from.</summary>
internal static class Repository
{
    public static string Root => BuildFacts.Read("RepositoryRoot");

    public static string Configuration => BuildFacts.Read("Configuration");

    /// <summary>The version that is released next, which pages name.</summary>
    public static string Release => BuildFacts.Read("Release");

    /// <summary>The folder that holds every package the repository was restored with.</summary>
    public static string PackageCache => BuildFacts.Read("PackageCache");

    /// <summary>The projects that are packed, relative to the root.</summary>
    public static string[] Delivered => BuildFacts.Read("Delivered").Split('|');
}
