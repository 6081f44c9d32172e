using System.Diagnostics;
using System.Text.Json;

namespace Baton.JobSchema.Tests.Validators;

/// <summary>What an independent validator says of a schema, and of configs that are held against it.</summary>
/// <param name="MetaSchemaErrors">What is wrong with the schema itself; <see langword="null"/> if nothing is.</param>
/// <param name="Verdicts">Of each config.</param>
internal sealed record SchemaReport(string? MetaSchemaErrors, IReadOnlyList<Verdict> Verdicts)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>Asks the validator of all configs, and the language server of every n-th.</summary>
    public static SchemaReport Of(string schema, IEnumerable<string> configs, int editorEvery)
    {
        var folder = Directory.CreateTempSubdirectory("baton-schema-");
        try
        {
            var (schemaFile, textsFile) = (Path.Combine(folder.FullName, "schema.json"), Path.Combine(folder.FullName, "configs.json"));
            File.WriteAllText(schemaFile, schema);
            File.WriteAllText(textsFile, JsonSerializer.Serialize(configs));
            using var process = Process.Start(NodeModules.Start(Path.Combine(AppContext.BaseDirectory, "Validators", "validate.cjs"), schemaFile, textsFile, $"{editorEvery}"))!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.True(process.ExitCode == 0, errors.GetAwaiter().GetResult());
            return JsonSerializer.Deserialize<SchemaReport>(output, Options)!;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
