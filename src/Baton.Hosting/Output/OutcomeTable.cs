using System.Globalization;
using Baton.Metrics;
using Baton.Running;
using Baton.Tracking;

namespace Baton.Hosting.Output;

/// <summary>Shows people how a run ended and what came out.</summary>
internal static class OutcomeTable
{
    /// <summary>How many features are shown; the artifact tells of all of them.</summary>
    private const int MostImportances = 10;

    public static void Write(HostConsole console, RunOutcome outcome)
    {
        var table = new TextTable("", "");
        table.Add("run", outcome.Run);
        table.Add("job", outcome.Job);
        table.Add("status", outcome.Status.ToString().ToLowerInvariant());
        foreach (var metric in outcome.Result.Metrics)
            table.Add(metric.Name, Number(metric.Value) + (metric.Metric is ILoss ? "  (smaller is better)" : "  (greater is better)"));
        foreach (var importance in outcome.Result.Importances.Take(MostImportances))
            table.Add("importance", $"{importance.Feature}  {Number(importance.Importance)}");
        if (outcome.Result.Importances.Count > MostImportances)
            table.Add("importance", string.Create(CultureInfo.InvariantCulture, $"(and {outcome.Result.Importances.Count - MostImportances} less important features)"));
        if (outcome.Result.Model is { } model)
            table.Add("model", string.Create(CultureInfo.InvariantCulture, $"{model.Model} version {model.Version}{Aliases(model.Aliases)}"));
        foreach (var artifact in outcome.Result.Artifacts)
            table.Add("artifact", $"{artifact.Name} {artifact.Id}");
        foreach (var output in outcome.Result.Outputs)
            table.Add("output", string.Create(CultureInfo.InvariantCulture, $"{output.Location} ({output.Rows} rows)"));
        foreach (var file in outcome.Result.Files)
            table.Add("file", file);
        table.Add("duration", string.Create(CultureInfo.InvariantCulture, $"{outcome.Duration.TotalSeconds:0.00} s"));
        table.Write(console);
        if (outcome.Status == RunStatus.Failed)
            console.Note($"error: the job failed: {outcome.Error}");
        else if (outcome.Status == RunStatus.Cancelled)
            console.Note("The run was cancelled; it is recorded as such.");
    }

    private static string Number(double value) => value.ToString("0.######", CultureInfo.InvariantCulture);

    private static string Aliases(IReadOnlyList<string> aliases) => aliases.Count == 0 ? "" : $" ({string.Join(", ", aliases)})";
}
