using Baton.Analyzers.Boundaries.Baselines;
using Baton.Analyzers.Vendors;
using Baton.Tasks.ProjectFiles;
using Baton.Tasks.Restored;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace Baton.Tasks.Packages;

/// <summary>
/// Checks what was restored against the walls: no vendor's compile assets leave an adapter (BTN1004), and none enter a
/// project that is no adapter (BTN1005).
/// </summary>
public sealed class CheckVendorPackages : Task
{
    private const string Leaving = "BTN1004";
    private const string Entering = "BTN1005";
    private const string Dead = "BTN1007";

    private const string PackageElement = "PackageReference";
    private const string ProjectElement = "ProjectReference";

    /// <summary>The project's <c>project.assets.json</c>.</summary>
    [Required]
    public string AssetsFile { get; set; } = "";

    /// <summary>NuGet's description of all projects that were restored together; it need not exist.</summary>
    public string GraphFile { get; set; } = "";

    /// <summary>The project.</summary>
    [Required]
    public string ProjectFile { get; set; } = "";

    /// <summary>What the project is.</summary>
    [Required]
    public string Role { get; set; } = "";

    /// <summary>The target framework as the project writes it.</summary>
    public string TargetFramework { get; set; } = "";

    /// <summary>The target framework in full.</summary>
    public string TargetFrameworkMoniker { get; set; } = "";

    /// <summary>The vendors, each with its package ids in <c>Packages</c>.</summary>
    public ITaskItem[] VendorSets { get; set; } = [];

    /// <summary>The project's package references.</summary>
    public ITaskItem[] PackageReferences { get; set; } = [];

    /// <summary>The project's project references.</summary>
    public ITaskItem[] ProjectReferences { get; set; } = [];

    /// <summary>Files that may have brought a reference, beside those that MSBuild names.</summary>
    public ITaskItem[] ImportedFiles { get; set; } = [];

    /// <summary>Ids of rules that the project does not want to hear of.</summary>
    public string NoWarn { get; set; } = "";

    /// <summary>The file of allowed violations; it need not exist.</summary>
    public string BaselineFile { get; set; } = "";

    /// <summary>Whether the project is compiled for other frameworks too, where other violations may be.</summary>
    public bool IsPartial { get; set; }

    /// <summary>Whether violations are only listed, to be written down.</summary>
    public bool ListOnly { get; set; }

    /// <summary>The violations as lines of a baseline, where they are only listed.</summary>
    [Output]
    public string[] Violations { get; private set; } = [];

    /// <inheritdoc />
    public override bool Execute()
    {
        var violations = Find();
        if (ListOnly)
            Violations = [.. violations.Where(IsHeard).Select(v => v.Entry.ToString())];
        else
            Report(violations);
        return !Log.HasLoggedErrors;
    }

    private string ProjectFolder => Path.GetDirectoryName(ProjectFile)!;

    private string? Rule => Role switch
    {
        "Adapter" => Leaving,
        "Domain" or "Host" => Entering,
        // A test may compare with the bare vendor, and in an app the folders are the walls.
        _ => null,
    };

    private List<PackageViolation> Find()
    {
        // A project that NuGet did not restore, as in the days of packages.config, has nothing to read.
        if (Rule is not { } rule || !File.Exists(AssetsFile) || RestoredProject.Read(AssetsFile, [TargetFramework, TargetFrameworkMoniker], ProjectFolder) is not { } restored)
            return [];
        var vendors = VendorPatterns.Parse(VendorSets.Select(s => $"{s.ItemSpec}={s.GetMetadata("Packages").Replace(';', ',')}"));
        var flow = new CompileFlow(restored, GraphFile);
        var arrivals = rule == Leaving ? VendorArrivals.Leaving(restored, flow, vendors) : VendorArrivals.Entering(restored, flow, vendors);
        return [.. arrivals.Select(a => Describe(rule, a))];
    }

    private void Report(List<PackageViolation> violations)
    {
        var baseline = new Baseline(File.Exists(BaselineFile) ? File.ReadAllLines(BaselineFile) : []);
        foreach (var violation in violations.Where(v => baseline.Allows(v.Entry) == 0 && IsHeard(v)))
            LogError(violation.Entry.Rule, violation.Place, violation.Message);
        if (baseline.Size == 0)
            return;
        Log.LogMessage(MessageImportance.High, $"{Path.GetFileNameWithoutExtension(ProjectFile)}: {baseline.Size} violation{(baseline.Size == 1 ? "" : "s")} of boundaries allowed by {Path.GetFileName(BaselineFile)}");
        if (IsPartial || Names(NoWarn, Dead))
            return;
        foreach (var line in baseline.Dead(r => r is Leaving or Entering, violations.Select(v => v.Entry)))
            LogError(Dead, new FilePlace(BaselineFile, line.Index + 1, 1), $"'{line.Text.Replace('\t', ' ')}' is allowed, but is no longer there: delete the line");
    }

    private void LogError(string rule, FilePlace place, string message) =>
        Log.LogError(null, rule, null, $"docs/rules/{rule}.md", place.File, place.Line, place.Column, 0, 0, message);

    private PackageViolation Describe(string rule, VendorArrival arrival)
    {
        var isPackage = arrival.Reference.ProjectPath is null;
        var item = isPackage
            ? PackageReferences.FirstOrDefault(r => r.ItemSpec.Equals(arrival.Reference.Id, StringComparison.OrdinalIgnoreCase))
            : ProjectReferences.FirstOrDefault(r => Path.GetFullPath(Path.Combine(ProjectFolder, r.ItemSpec)).Equals(Path.GetFullPath(arrival.Reference.ProjectPath), StringComparison.Ordinal));
        var include = item?.ItemSpec ?? arrival.Reference.Id;
        var place = new ReferenceElements(TargetFramework).Find(isPackage ? PackageElement : ProjectElement, include, Files(item));
        var entry = new BaselineEntry(rule, RelativePath.From(ProjectFolder, place.File), include.Replace('\\', '/'), arrival.Package);
        return new PackageViolation(entry, item, place, rule == Leaving ? LeavingMessage(arrival) : EnteringMessage(arrival));
    }

    private IReadOnlyList<string> Files(ITaskItem? item) =>
        [.. new[] { item?.GetMetadata("DefiningProjectFullPath"), ProjectFile }.Concat(ImportedFiles.Select(f => f.ItemSpec)).OfType<string>().Where(f => f.Length > 0).Distinct(StringComparer.Ordinal)];

    private string LeavingMessage(VendorArrival arrival) => arrival.Way.Count == 0
        ? $"this adapter hands the vendor {arrival.Vendor} on: whoever references it compiles against the package {arrival.Package} too. Set PrivateAssets=\"compile;build;analyzers;contentfiles\" on the reference, or build with the Baton.Sdk project SDK, which does"
        : $"this adapter hands the vendor {arrival.Vendor} on: the package {arrival.Package} comes along with {Way(arrival)}. Set PrivateAssets=\"compile;build;analyzers;contentfiles\" on the reference";

    private string EnteringMessage(VendorArrival arrival) => arrival.Way.Count == 0
        ? $"the package {arrival.Package} is of the vendor {arrival.Vendor}, and a {Role} project is no adapter: move the code that needs it into a project with <BatonRole>Adapter</BatonRole> and <BatonVendor>{arrival.Vendor}</BatonVendor>, and reference that; if only its run-time files are wanted, set ExcludeAssets=\"compile\""
        : $"the package {arrival.Package} of the vendor {arrival.Vendor} comes along with {Way(arrival)}, and a {Role} project is no adapter: set PrivateAssets=\"compile\" where {arrival.Way[arrival.Way.Count - 1]} references it, or ExcludeAssets=\"compile\" on this reference";

    private static string Way(VendorArrival arrival) => string.Join(", which brings ", arrival.Way);

    private bool IsHeard(PackageViolation violation) =>
        !Names(NoWarn, violation.Entry.Rule) && !Names(violation.Item?.GetMetadata("NoWarn"), violation.Entry.Rule);

    private static bool Names(string? ids, string rule) => ids is not null && ids.Split(';', ',', ' ').Any(i => i.Trim().Equals(rule, StringComparison.OrdinalIgnoreCase));
}
