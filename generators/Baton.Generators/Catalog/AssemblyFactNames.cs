namespace Baton.Generators.Catalog;

/// <summary>The names by which an assembly's facts are found.</summary>
internal static class AssemblyFactNames
{
    public const string Abstractions = "Baton.Abstractions";
    public const string HostCatalog = "Baton.Generated.HostCatalog";
    public const string ComponentsNamespace = "Baton.Components";
    public const string ManifestAttribute = "ComponentManifestAttribute";
    public const string BaseSettingsAttribute = "BaseSettingsAttribute";
    public const string ReflectionNamespace = "System.Reflection";
    public const string InformationalVersionAttribute = "AssemblyInformationalVersionAttribute";
    public const string MetadataAttribute = "AssemblyMetadataAttribute";
    public const string CompanyAttribute = "AssemblyCompanyAttribute";
    public const string CompilerNamespace = "System.Runtime.CompilerServices";
    public const string ReferenceAssemblyAttribute = "ReferenceAssemblyAttribute";

    // Microsoft's NuGet packages bring whole assemblies; only the framework's own pack brings its references alone.
    public const string FrameworkCompany = "Microsoft Corporation";

    /// <summary>An informational version without the build's own mark, which changes with each commit.</summary>
    public static string WithoutBuild(string informational)
    {
        var plus = informational.IndexOf('+');
        return plus < 0 ? informational : informational.Substring(0, plus);
    }
}
