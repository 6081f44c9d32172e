using Baton.Running;
using Baton.Settings.JsonSchema;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace Baton.Tasks.JobSchema;

/// <summary>
/// Writes the schema of all configs that a compiled host can run, as its verb <c>schema</c> prints it; an empty file for a
/// program that runs none.
/// </summary>
public sealed class DraftJobSchema : Task
{
    private const string GlobalAlias = "global";

    /// <summary>The compiled host.</summary>
    [Required]
    public string Assembly { get; set; } = "";

    /// <summary>What it was compiled against.</summary>
    public ITaskItem[] References { get; set; } = [];

    /// <summary>The file that receives the schema.</summary>
    [Required]
    public string File { get; set; } = "";

    /// <inheritdoc />
    public override bool Execute()
    {
        var manifests = HostManifests.Read(Assembly, References.Select(r => (r.ItemSpec, IsReachable(r))));
        var schema = manifests is null ? "" : JsonSchemaWriter.Write(ConfigManifest.Root, ConfigManifest.Records, manifests) + "\n";
        System.IO.File.WriteAllText(File, schema);
        return true;
    }

    private static bool IsReachable(ITaskItem reference) =>
        reference.GetMetadata("Aliases") is not { Length: > 0 } aliases || aliases.Split(',', ';').Any(a => a.Trim() == GlobalAlias);
}
