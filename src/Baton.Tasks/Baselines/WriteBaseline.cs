using Baton.Analyzers.Boundaries.Baselines;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace Baton.Tasks.Baselines;

/// <summary>Writes the baseline of a project from the violations of its compilations.</summary>
public sealed class WriteBaseline : Task
{
    /// <summary>The violations, a file a target framework. What is there for several frameworks is one violation.</summary>
    [Required]
    public string[] Parts { get; set; } = [];

    /// <summary>The baseline.</summary>
    [Required]
    public string File { get; set; } = "";

    /// <inheritdoc />
    public override bool Execute()
    {
        var most = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var same in Parts.Distinct(StringComparer.Ordinal).SelectMany(p => System.IO.File.ReadAllLines(p).GroupBy(l => l, StringComparer.Ordinal)))
            most[same.Key] = Math.Max(same.Count(), most.TryGetValue(same.Key, out var known) ? known : 0);
        var lines = most.SelectMany(l => Enumerable.Repeat(l.Key, l.Value)).ToList();
        if (lines.Count == 0 && !System.IO.File.Exists(File))
        {
            Log.LogMessage(MessageImportance.High, "No boundary is broken: no baseline is needed.");
            return true;
        }

        System.IO.File.WriteAllText(File, BaselineText.Write(lines));
        Log.LogMessage(MessageImportance.High, $"{File}: {lines.Count} violation{(lines.Count == 1 ? "" : "s")} written down. From now on only new ones are errors.");
        return true;
    }
}
