namespace Baton.Adapters.OnnxRuntime.Tests.Conformance;

/// <summary>
/// ONNX's own backend tests: a folder each, with a model, and inputs and outputs for it. They come with the Debian package
/// libonnx-testdata; further folders, searched at any depth, are named by the environment variable BATON_ONNX_BACKEND_TESTS.
/// </summary>
public static class BackendCases
{
    public const string Variable = "BATON_ONNX_BACKEND_TESTS";

    private const string Installed = "/usr/share/libonnx-testdata/data";

    /// <summary>Why there are none; empty if there are some.</summary>
    public static string Problem =>
        Folders().Any() ? "" : $"ONNX's backend tests are not installed: 'apt-get install libonnx-testdata', or set {Variable} to a folder that holds them.";

    /// <summary>The folders of all tests, or an empty name if there are none.</summary>
    public static TheoryData<string> All()
    {
        var data = new TheoryData<string>();
        foreach (var folder in Folders().DefaultIfEmpty(""))
            data.Add(folder);
        return data;
    }

    private static IEnumerable<string> Folders()
    {
        var roots = new[] { "node", "simple", "pytorch-converted", "pytorch-operator" }.Select(f => Path.Combine(Installed, f))
            .Concat((Environment.GetEnvironmentVariable(Variable) ?? "").Split([';', Path.PathSeparator], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        return roots.Where(Directory.Exists)
            .SelectMany(root => Directory.EnumerateFiles(root, "model.onnx", SearchOption.AllDirectories))
            .Select(model => Path.GetDirectoryName(Path.GetFullPath(model))!)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
    }
}
