using Baton.Components;
using Baton.Models;
using Baton.Settings;
using static Baton.Tests.Shared.ConfiguredComponents;

namespace Baton.Adapters.OnnxRuntime.Tests;

/// <summary>The model as config makes it.</summary>
public sealed class ConfigTests
{
    private const string Everything = """
        {
          "kind": "onnx", "path": "m.onnx", "features": ["a", "b"], "columns": { "x": "a" }, "prediction": "p", "probabilities": "q",
          "classes": ["no", "yes"], "threads": 2, "branchThreads": 3, "optimization": "basic", "executionMode": "parallel",
          "providers": [{ "name": "cuda", "options": { "device_id": "1" } }], "freeDimensions": { "batch": 4 }, "memoryArena": false,
          "memoryPattern": false, "deterministic": true, "logLevel": "warning", "config": { "session.intra_op.allow_spinning": "0" }
        }
        """;

    [Fact]
    public async Task Every_setting_is_read_and_written_back_the_same()
    {
        await using var scope = Scope(Descriptor<OnnxModel>());
        var model = (OnnxModel)scope.Create<IPretrained>("model", Parse(Everything));
        var written = SettingsWriter.Write(model);
        Assert.Equal(written.ToString(), SettingsWriter.Write((OnnxModel)scope.Create<IPretrained>("model", written)).ToString());
        Assert.Equal("1", Assert.Single(model.Providers).Options["device_id"]);
        Assert.Equal(4, model.FreeDimensions["batch"]);
    }

    [Theory]
    [InlineData("""{"kind":"onnx","path":""}""", "path: must name an ONNX file")]
    [InlineData("""{"kind":"onnx","path":"m","threads":-1}""", "threads: must be")]
    [InlineData("""{"kind":"onnx","path":"m","features":["a","a"]}""", "features: 'a' stands twice")]
    [InlineData("""{"kind":"onnx","path":"m","classes":["a","a"]}""", "classes: 'a' stands twice")]
    [InlineData("""{"kind":"onnx","path":"m","prediction":"y","probabilities":"y"}""", "probabilities: 'y' is the prediction already")]
    [InlineData("""{"kind":"onnx","path":"m","freeDimensions":{"n":0}}""", "the length of 'n' must be 1 or more, is 0")]
    public async Task A_wrong_setting_is_named(string config, string reason)
    {
        await using var scope = Scope(Descriptor<OnnxModel>());
        var failure = Assert.Throws<SettingsException>(() => scope.Create<IPretrained>("model", Parse(config)));
        Assert.Contains(reason, failure.Message, StringComparison.Ordinal);
    }
}
