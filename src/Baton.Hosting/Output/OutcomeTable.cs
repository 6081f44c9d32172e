using System.Globalization;
using Baton.Metrics;
using Baton.Running;
using Baton.Tracking;
using Spectre.Console;

namespace Baton.Hosting.Output;

/// <summary>Shows people how a run ended and what came out.</summary>
internal static class OutcomeTable
{
    public static void Write(HostConsole console, RunOutcome outcome)
    {
        var table = new Table().Border(TableBorder.Rounded).HideHeaders().AddColumn("what").AddColumn("value");
        if (!console.Output.Profile.Out.IsTerminal)
            table.NoBorder();
        table.AddRow("run", outcome.Run);
        table.AddRow("job", outcome.Job);
        table.AddRow("status", outcome.Status.ToString().ToLowerInvariant());
        foreach (var metric in outcome.Result.Metrics)
            table.AddRow(Markup.Escape(metric.Name), Number(metric.Value) + (metric.Metric is ILoss ? "  (smaller is better)" : "  (greater is better)"));
        if (outcome.Result.Model is { } model)
            table.AddRow("model", Markup.Escape(string.Create(CultureInfo.InvariantCulture, $"{model.Model} version {model.Version}{Aliases(model.Aliases)}")));
        foreach (var artifact in outcome.Result.Artifacts)
            table.AddRow("artifact", Markup.Escape($"{artifact.Name} {artifact.Id}"));
        foreach (var output in outcome.Result.Outputs)
            table.AddRow("output", Markup.Escape(string.Create(CultureInfo.InvariantCulture, $"{output.Location} ({output.Rows} rows)")));
        table.AddRow("duration", string.Create(CultureInfo.InvariantCulture, $"{outcome.Duration.TotalSeconds:0.00} s"));
        console.Output.Write(table);
        if (outcome.Status == RunStatus.Failed)
            console.Note($"error: the job failed: {outcome.Error}");
        else if (outcome.Status == RunStatus.Cancelled)
            console.Note("The run was cancelled; it is recorded as such.");
    }

    private static string Number(double value) => value.ToString("0.######", CultureInfo.InvariantCulture);

    private static string Aliases(IReadOnlyList<string> aliases) => aliases.Count == 0 ? "" : $" ({string.Join(", ", aliases)})";
}
