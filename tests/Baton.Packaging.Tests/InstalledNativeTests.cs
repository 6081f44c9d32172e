using System.Runtime.InteropServices;

namespace Baton.Packaging.Tests;

/// <summary>A host that references the packages of adapters whose native library is missing.</summary>
[Collection<PackagesCollection>]
public sealed class InstalledNativeTests(NativeHost host) : IClassFixture<NativeHost>
{
    [Theory]
    [InlineData("model", "onnx")]
    [InlineData("reader", "parquet", "json", "duckdb", "duckdb-csv")]
    [InlineData("writer", "parquet", "json", "duckdb", "duckdb-csv")]
    [InlineData("job", "import", "export")]
    public async Task Its_kinds_are_known_without_the_library(string family, params string[] kinds)
    {
        var schema = await File.ReadAllTextAsync(Path.Combine(host.Folder, "baton.schema.json"), TestContext.Current.CancellationToken);
        var listed = await host.RunAsync("kinds", family);

        Assert.True(listed.ExitCode == 0, listed.Error);
        foreach (var kind in kinds)
        {
            Assert.Contains($"\"const\": \"{kind}\"", schema, StringComparison.Ordinal);
            Assert.Matches($@"(?m)^\s*{family}\s+{kind}\s+\S", listed.Output);
        }
    }

    [Theory]
    [InlineData("duckdb", "duckdb", "The native library of DuckDB", "DuckDB.NET.Bindings.Full in the host, with ExcludeAssets=\"compile\"", "BATON_DUCKDB_PATH")]
    [InlineData("onnx", "onnxruntime", "The native library of ONNX Runtime", "Microsoft.ML.OnnxRuntime to the host, with ExcludeAssets=\"compile\"", "BATON_ONNXRUNTIME_PATH")]
    public async Task A_run_that_needs_the_library_says_in_one_sentence_how_to_get_it(string config, string library, params string[] told)
    {
        if (NativeLibrary.TryLoad(library, out _))
            Assert.Skip($"This machine has {library}, so that nothing is missing.");

        var result = await host.RunAsync("run", $"configs/{config}.yaml");

        Assert.Equal(1, result.ExitCode);
        var sentence = Assert.Single(result.Error.Split('\n'), l => l.StartsWith("error: ", StringComparison.Ordinal));
        Assert.All(told, part => Assert.Contains(part, sentence, StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
    }
}
