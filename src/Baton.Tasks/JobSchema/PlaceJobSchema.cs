using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace Baton.Tasks.JobSchema;

/// <summary>
/// Brings a project's schema file up to date: it is written only where it says something else, or is missing. Where files
/// are frozen, as in continuous integration, that is a mistake to be told (BTN9005).
/// </summary>
public sealed class PlaceJobSchema : Task
{
    private const string Stale = "BTN9005";

    /// <summary>The schema as it should be; an empty file if there is none.</summary>
    [Required]
    public string Draft { get; set; } = "";

    /// <summary>The project's file.</summary>
    [Required]
    public string File { get; set; } = "";

    /// <summary>Whether the project's file must be right already.</summary>
    public bool Frozen { get; set; }

    /// <inheritdoc />
    public override bool Execute()
    {
        var wanted = SchemaFile.Read(Draft) ?? "";
        var found = SchemaFile.Read(File);
        if (wanted.Length == 0 || wanted == found)
            return true;
        if (Frozen)
            Tell(wanted, found);
        else
            Write(wanted);
        return !Log.HasLoggedErrors;
    }

    private void Tell(string wanted, string? found)
    {
        var name = Path.GetFileName(File);
        var problem = found is null ? $"{name} is missing" : $"{name} does not say what the components of this program are now";
        LogError(
            found is null ? 0 : SchemaFile.FirstDifference(wanted, found),
            $"{problem}, and editors go by it. Build once on your machine, without ContinuousIntegrationBuild or BatonSchemaFrozen, and commit the file; or leave BatonSchemaFile empty if no schema is wanted");
    }

    private void Write(string schema)
    {
        try
        {
            SchemaFile.Write(File, schema);
            Log.LogMessage(MessageImportance.High, $"{File} was written: commit it, so that editors know the components of this program.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            LogError(0, $"this schema of config files cannot be written: {exception.Message} Make the file writable, or name another one with BatonSchemaFile (none if it is empty)");
        }
    }

    private void LogError(int line, string message) => Log.LogError(null, Stale, null, $"docs/rules/{Stale}.md", File, line, line > 0 ? 1 : 0, 0, 0, message);
}
