using Baton.Analyzers.Boundaries.Baselines;
using Baton.Tasks.Json;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace Baton.Tasks.Baselines;

/// <summary>Lists the violations of one compilation, as lines of a baseline: those that the compiler logged, and those of the packages.</summary>
public sealed class ListViolations : Task
{
    /// <summary>The compiler's log of what its analyzers said, as SARIF.</summary>
    [Required]
    public string ErrorLog { get; set; } = "";

    /// <summary>The violations that no analyzer sees, as lines of a baseline.</summary>
    public string[] Others { get; set; } = [];

    /// <summary>The file that receives the lines.</summary>
    [Required]
    public string File { get; set; } = "";

    /// <inheritdoc />
    public override bool Execute()
    {
        // What the source itself suppresses needs no line.
        var logged =
            from run in JsonTree.Read(ErrorLog).Find("runs").Children()
            from result in run.Find("results").Children()
            where !result.Find("suppressions").Children().Any()
            let entry = result.Find("properties").Find("customProperties").Text(BaselineText.EntryProperty)
            where entry is not null
            select entry;
        System.IO.File.WriteAllText(File, string.Concat(logged.Concat(Others).Select(l => l + "\n")));
        return true;
    }
}
