using Baton.Adapters.OnnxRuntime.Tests.Models;
using Baton.Adapters.Sqlite;
using Baton.Artifacts;
using Baton.Components;
using Baton.Data.Csv;
using Baton.Hosting;
using Baton.Jobs.Importing;
using Baton.Jobs.Inference;

namespace Baton.Adapters.OnnxRuntime.Tests;

/// <summary>A model that another program made, registered and served by a host through config alone.</summary>
public sealed class ServingTests : NativeTests
{
    private static readonly Catalog Host = new(
    [
        Of<OnnxModel>(), Of<ImportJob>(), Of<InferenceJob>(), Of<CsvFileReader>(), Of<CsvFileWriter>(), Of<FileArtifactStore>(), Of<SqliteModelRegistry>(), Of<SqliteExperimentTracker>(),
    ]);

    [Fact]
    public async Task A_model_is_imported_and_served()
    {
        var model = File(Samples.Matrix().Metadata("baton.features", "[\"p\", \"q\"]").Metadata("baton.target", "y").Build());
        var folder = Path.GetDirectoryName(model)!;
        var stack = $$"""
            stack:
              artifacts: { kind: files, root: "{{folder}}/artifacts" }
              registry: { kind: sqlite, path: "{{folder}}/baton.db" }
              tracker: { kind: sqlite, path: "{{folder}}/baton.db" }
            """;
        var import = File(Utf8($$"""
            {{stack}}
            job:
              kind: import
              model: { kind: onnx, path: "{{model}}" }
              registerAs: sum
              aliases: [production]
              keys: { id: int64 }
            """), "import.yaml");
        var inference = File(Utf8($$"""
            {{stack}}
            job:
              kind: inference
              model: sum@production
              inputs: { kind: csv, path: "{{folder}}/in.csv" }
              output: { kind: csv, path: "{{folder}}/out.csv" }
            """), "inference.yaml");
        File(Utf8("id,q,p\n7,1,3\n8,2,4\n"), "in.csv");

        Assert.Equal(0, await BatonApp.RunAsync(["run", import], Host));
        System.IO.File.Delete(model);
        Assert.Equal(0, await BatonApp.RunAsync(["run", inference], Host));

        Assert.Equal("id,prediction,twice_0,twice_1\n7,31,6,2\n8,42,8,4\n", (await System.IO.File.ReadAllTextAsync(Path.Combine(folder, "out.csv"), TestContext.Current.CancellationToken)).ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task A_model_that_no_column_fits_is_not_registered()
    {
        var model = File(Samples.Same(ModelBytes.Float, "n", 3, 224, 224));
        var import = File(Utf8($$"""
            stack:
              artifacts: { kind: files, root: "{{Path.GetDirectoryName(model)}}/artifacts" }
              registry: { kind: sqlite, path: "{{Path.GetDirectoryName(model)}}/baton.db" }
            job: { kind: import, model: { kind: onnx, path: "{{model}}" }, registerAs: image }
            """), "import.yaml");
        Assert.Equal(1, await BatonApp.RunAsync(["run", import], Host));
    }

    private static byte[] Utf8(string text) => System.Text.Encoding.UTF8.GetBytes(text);

    private static ComponentDescriptor Of<T>()
        where T : IComponentType =>
        T.ComponentDescriptor;
}
