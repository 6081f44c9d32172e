using System.Text;
using System.Text.Json;
using Baton.Running;
using Baton.Settings;

namespace Baton.Hosting.Output;

/// <summary>Tells programs how a run ended: exactly one JSON object on standard output.</summary>
internal static class OutcomeJson
{
    public static void Write(HostConsole console, RunOutcome outcome) => Write(console, json =>
    {
        json.WriteString("run", outcome.Run);
        json.WriteString("job", outcome.Job);
        json.WriteString("status", outcome.Status.ToString().ToLowerInvariant());
        json.WriteStartObject("metrics");
        foreach (var metric in outcome.Result.Metrics)
            WriteNumber(json, metric.Name, metric.Value);
        json.WriteEndObject();
        WriteImportances(json, outcome);
        if (outcome.Result.Model is { } model)
        {
            json.WriteStartObject("model");
            json.WriteString("name", model.Model);
            json.WriteNumber("version", model.Version);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("model");
        }

        WriteArtifacts(json, outcome);
        json.WriteNumber("duration_s", Math.Round(outcome.Duration.TotalSeconds, 3));
        if (outcome.Error is { } error)
            json.WriteString("error", error);
    });

    /// <summary>Nothing was run: the config is wrong, or the run could not be opened.</summary>
    public static void WriteWithoutRun(HostConsole console, string status, IReadOnlyList<SettingsError> errors) => Write(console, json =>
    {
        json.WriteNull("run");
        json.WriteNull("job");
        json.WriteString("status", status);
        json.WriteStartObject("metrics");
        json.WriteEndObject();
        json.WriteNull("model");
        json.WriteStartArray("artifacts");
        json.WriteEndArray();
        json.WriteNumber("duration_s", 0);
        json.WriteStartArray("errors");
        foreach (var error in errors)
        {
            json.WriteStartObject();
            json.WriteString("file", error.Location.File);
            json.WriteNumber("line", error.Location.Line);
            json.WriteNumber("column", error.Location.Column);
            json.WriteString("path", error.Path);
            json.WriteString("message", error.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static void WriteImportances(Utf8JsonWriter json, RunOutcome outcome)
    {
        if (outcome.Result.Importances.Count == 0)
            return;
        json.WriteStartObject("importances");
        foreach (var importance in outcome.Result.Importances)
            WriteNumber(json, importance.Feature, importance.Importance);
        json.WriteEndObject();
    }

    private static void WriteArtifacts(Utf8JsonWriter json, RunOutcome outcome)
    {
        json.WriteStartArray("artifacts");
        foreach (var artifact in outcome.Result.Artifacts)
        {
            json.WriteStartObject();
            json.WriteString("name", artifact.Name);
            json.WriteString("id", artifact.Id);
            json.WriteString("digest", artifact.Digest);
            json.WriteEndObject();
        }

        foreach (var output in outcome.Result.Outputs)
        {
            json.WriteStartObject();
            json.WriteString("name", "output");
            json.WriteString("path", output.Location);
            json.WriteNumber("rows", output.Rows);
            json.WriteEndObject();
        }

        foreach (var file in outcome.Result.Files)
        {
            json.WriteStartObject();
            json.WriteString("name", "file");
            json.WriteString("path", file);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>JSON has no word for what is no number: null says it.</summary>
    private static void WriteNumber(Utf8JsonWriter json, string name, double value)
    {
        if (double.IsFinite(value))
            json.WriteNumber(name, value);
        else
            json.WriteNull(name);
    }

    private static void Write(HostConsole console, Action<Utf8JsonWriter> content)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            content(json);
            json.WriteEndObject();
        }

        console.Raw.WriteLine(Encoding.UTF8.GetString(buffer.ToArray()));
        console.Raw.Flush();
    }
}
