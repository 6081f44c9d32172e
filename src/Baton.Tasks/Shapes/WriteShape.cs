using Baton.Analyzers.Compatibility.Shapes;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace Baton.Tasks.Shapes;

/// <summary>Writes down what config can say to the components of a project.</summary>
public sealed class WriteShape : Task
{
    /// <summary>The compiled project, an assembly a target framework.</summary>
    [Required]
    public string[] Assemblies { get; set; } = [];

    /// <summary>The shape file.</summary>
    [Required]
    public string File { get; set; } = "";

    /// <inheritdoc />
    public override bool Execute()
    {
        var components = Assemblies.Distinct(StringComparer.Ordinal).SelectMany(CompiledManifests.Read).ToList();
        var exists = System.IO.File.Exists(File);
        if (components.Count == 0 && !exists)
        {
            Log.LogMessage(MessageImportance.High, "The project has no components: no shape is needed.");
            return true;
        }

        var before = exists ? ShapeText.Lines(System.IO.File.ReadAllLines(File)).Select(l => l.Text).Distinct(StringComparer.Ordinal).ToList() : [];
        var lines = ShapeWriter.Write(components).Select(l => l.ToString()).ToList();
        var text = ShapeText.Write(lines);
        // The compiler need not run again for what says the same.
        if (!exists || System.IO.File.ReadAllText(File) != text)
            System.IO.File.WriteAllText(File, text);
        List<string> gone = [.. before.Except(lines)];
        Log.LogMessage(MessageImportance.High, $"{File}: {lines.Count} lines, {lines.Except(before).Count()} new, {gone.Count} gone.");
        foreach (var line in gone)
            Log.LogMessage(MessageImportance.High, $"  gone: {line}");
        return true;
    }
}
