using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Generators.Projects;

/// <summary>The role of the project that is compiled, and which vendors it may use for it.</summary>
/// <param name="Role">What the project is for.</param>
/// <param name="Vendor">The vendor that an adapter names.</param>
/// <param name="Folder">The project's folder.</param>
internal sealed record ProjectRole(Role Role, string? Vendor, string Folder)
{
    private const string AdaptersFolder = "Adapters";

    private static readonly char[] Separators = ['/', '\\'];

    /// <summary>Whether the project may use any vendor: it has no role, or is a test.</summary>
    public bool IsFree => Role is Role.None or Role.Test;

    /// <summary>Reads what the project file says.</summary>
    public static ProjectRole Of(AnalyzerOptions options) => Of(options.AnalyzerConfigOptionsProvider);

    /// <summary>Reads what the project file says.</summary>
    public static ProjectRole Of(AnalyzerConfigOptionsProvider options)
    {
        var properties = options.GlobalOptions;
        var role = BuildProperty(properties, "BatonRole") switch
        {
            nameof(Role.Domain) => Role.Domain,
            nameof(Role.Adapter) => Role.Adapter,
            nameof(Role.Host) => Role.Host,
            nameof(Role.Test) => Role.Test,
            nameof(Role.App) => Role.App,
            // Misspelt, it stops the build with BTN9001.
            _ => Role.None,
        };
        var vendor = BuildProperty(properties, "BatonVendor");
        return new ProjectRole(role, role == Role.Adapter && vendor.Length > 0 ? vendor : null, BuildProperty(properties, "ProjectDir"));
    }

    /// <summary>The vendor of whom a file is the place: in an adapter the adapter's, in an app that of the folder <c>Adapters/VENDOR/</c>.</summary>
    public string? VendorOf(string filePath) => Role == Role.App ? FolderVendor(filePath) : Vendor;

    /// <summary>Whether a file may use a vendor.</summary>
    public bool Allows(string vendor, string filePath) =>
        IsFree || string.Equals(VendorOf(filePath), vendor, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a file is a place for what binds a vendor: in an adapter, or in the part of an app that is one.</summary>
    public bool IsAdapter(string filePath) => Role == Role.Adapter || VendorOf(filePath) is not null;

    private static string BuildProperty(AnalyzerConfigOptions properties, string name) =>
        properties.TryGetValue($"build_property.{name}", out var value) ? value.Trim() : "";

    private string? FolderVendor(string filePath)
    {
        // A file from outside the project has no folder in it.
        if (Folder.Length == 0 || !filePath.StartsWith(Folder, StringComparison.OrdinalIgnoreCase))
            return null;
        var parts = filePath.Substring(Folder.Length).Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        // The last part is the file's own name.
        return parts.Length > 2 && string.Equals(parts[0], AdaptersFolder, StringComparison.OrdinalIgnoreCase) ? parts[1] : null;
    }
}
