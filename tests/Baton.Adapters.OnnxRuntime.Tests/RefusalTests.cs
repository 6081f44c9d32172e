using Baton.Adapters.OnnxRuntime.Native;
using Baton.Adapters.OnnxRuntime.Settings;
using Baton.Adapters.OnnxRuntime.Tests.Models;
using Baton.Frames;
using Baton.Models;
using Baton.Testing.Samples;

namespace Baton.Adapters.OnnxRuntime.Tests;

/// <summary>Files that are no models, and settings that the library cannot follow: an error each, and the process goes on.</summary>
public sealed class RefusalTests : NativeTests
{
    [Fact]
    public void A_file_that_is_not_there_and_a_folder_are_told_apart()
    {
        var model = File(Samples.Sum());
        Assert.StartsWith($"There is no model at '{model}x'", Refusal(() => new OnnxModel { Path = model + "x" }.Open(TestContext.Current.CancellationToken)), StringComparison.Ordinal);
        var folder = Path.GetDirectoryName(model)!;
        Assert.StartsWith($"'{folder}' is a directory, not a model", Refusal(() => new OnnxModel { Path = folder }.Open(TestContext.Current.CancellationToken)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("PK\u0003\u0004 an archive")]
    [InlineData("<!DOCTYPE html><html><body>Not found</body></html>")]
    [InlineData("season,temp,cnt\n1,0.5,16\n")]
    [InlineData("\u0089HDF\r\n")]
    public void What_is_no_model_is_refused_by_path_and_from_an_artifact(string text)
    {
        var path = File(System.Text.Encoding.Latin1.GetBytes(text));
        Assert.Contains($"'{path}'", Refusal(() => new OnnxModel { Path = path }.Open(TestContext.Current.CancellationToken)), StringComparison.Ordinal);
        Refusal(() => new OnnxModel { Path = path }.Load(new MemoryArtifact().With("model.onnx", text)));
    }

    [Fact]
    public void An_artifact_without_a_model_is_refused() =>
        Assert.StartsWith("The saved model has no model.onnx", Refusal(() => new OnnxModel { Path = "x" }.Load(new MemoryArtifact().With("model.ubj", ""))), StringComparison.Ordinal);

    [Fact]
    public void A_newer_format_and_newer_operators_are_named()
    {
        var bytes = new ModelBytes { IrVersion = 999 }.Input("x", ModelBytes.Float, "n").Output("y", ModelBytes.Float, "n").Node("Identity", ["x"], ["y"]).Build();
        Assert.Contains("IR version: 999", Refusal(() => Open(bytes)), StringComparison.Ordinal);
        bytes = new ModelBytes { Opset = 999 }.Input("x", ModelBytes.Float, "n").Output("y", ModelBytes.Float, "n").Node("Identity", ["x"], ["y"]).Build();
        Assert.Contains("999", Refusal(() => Open(bytes)), StringComparison.Ordinal);
        bytes = new ModelBytes().Input("x", ModelBytes.Float, "n").Output("y", ModelBytes.Float, "n").Node("Levitate", ["x"], ["y"]).Build();
        var message = Refusal(() => Open(bytes));
        Assert.Contains("Levitate", message, StringComparison.Ordinal);
        Assert.EndsWith("and the library new enough for it.", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_beginning_of_a_model_is_refused_or_read()
    {
        var model = Samples.Classifier();
        for (var length = 1; length < model.Length; length++)
            TryOpen(model[..length]);
        using var whole = Open(model);
        Assert.Equal("X", Assert.Single(whole.Inputs).Name);
    }

    [Fact]
    public void A_damaged_model_never_ends_the_process()
    {
        var random = new Random(20260101);
        byte[][] models = [Samples.Classifier(), Samples.Sum(), Samples.Matrix().Build()];
        var refused = 0;
        for (var i = 0; i < 400; i++)
        {
            var model = (byte[])models[i % models.Length].Clone();
            for (var changes = random.Next(1, 5); changes > 0; changes--)
                model[random.Next(model.Length)] = (byte)random.Next(256);
            refused += TryOpen(model) ? 0 : 1;
        }

        Assert.InRange(refused, 100, 400);
    }

    [Fact]
    public void A_file_larger_than_the_format_allows_is_refused_without_being_held()
    {
        var path = File(Samples.Sum());
        using (var file = System.IO.File.OpenWrite(path))
            file.SetLength(0x80000000L + 4096);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Contains(path, Refusal(() => new OnnxModel { Path = path }.Open(TestContext.Current.CancellationToken)), StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 16 << 20);
    }

    [Fact]
    public void A_provider_that_the_library_lacks_is_named_beside_those_it_has()
    {
        var model = new OnnxModel { Path = File(Samples.Sum()), Providers = [new OnnxProvider { Name = "abacus" }] };
        Assert.Matches("has no execution provider 'abacus'; it has: .*cpu", Refusal(() => model.Open(TestContext.Current.CancellationToken)));
    }

    [Fact]
    public void Options_that_the_processor_does_not_take_are_named()
    {
        var options = new Dictionary<string, string> { ["device_id"] = "1", ["arena"] = "0" };
        var model = new OnnxModel { Path = File(Samples.Sum()), Providers = [new OnnxProvider { Name = "CPUExecutionProvider", Options = options }] };
        Assert.StartsWith("The execution provider 'CPUExecutionProvider' takes no options, but has: device_id, arena.", Refusal(() => model.Open(TestContext.Current.CancellationToken)), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_provider_that_the_library_has_is_used_or_refused_by_name_whatever_its_options()
    {
        var path = File(Samples.Sum());
        foreach (var name in OnnxRuntimeLibrary.Current.AvailableProviders())
        {
            var model = new OnnxModel { Path = path, Providers = [new OnnxProvider { Name = name, Options = new Dictionary<string, string> { ["no_such_option"] = "x" } }] };
            Assert.Contains($"'{name}'", Refusal(() => model.Open(TestContext.Current.CancellationToken)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_session_entry_that_the_library_does_not_take_is_named()
    {
        var model = new OnnxModel { Path = File(Samples.Sum()), Config = new Dictionary<string, string> { [""] = "1" } };
        Assert.Contains("take the setting config. = 1", Refusal(() => model.Open(TestContext.Current.CancellationToken)), StringComparison.Ordinal);
    }

    [Fact]
    public void All_settings_of_a_session_are_taken()
    {
        using var predictor = Open(Samples.Sum(), m => new OnnxModel
        {
            Path = m.Path,
            Threads = 1,
            BranchThreads = 1,
            Optimization = OnnxOptimization.Basic,
            ExecutionMode = OnnxExecutionMode.Parallel,
            Providers = [new OnnxProvider { Name = "CPU" }],
            FreeDimensions = new Dictionary<string, long> { ["batch"] = 2 },
            MemoryArena = false,
            MemoryPattern = false,
            Deterministic = true,
            LogLevel = OnnxLogLevel.Error,
            Config = new Dictionary<string, string> { ["session.intra_op.allow_spinning"] = "0" },
        });
        Assert.Equal("a FP32 [2, 1]", predictor.Inputs[0].ToString());
    }

    [Fact]
    public void The_cause_is_the_librarys_own_words()
    {
        var failure = Assert.Throws<ModelException>(() => Open([1, 2, 3]));
        Assert.IsType<OnnxRuntimeException>(failure.InnerException);
        Assert.DoesNotContain(".cc:", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_disposed_model_says_so()
    {
        var predictor = Open(Samples.Sum());
        predictor.Dispose();
        predictor.Dispose();
        Assert.Throws<ObjectDisposedException>(() => predictor.Predict(Frame.Of(("a", Column.Of(1f)), ("b", Column.Of(1f)))));
    }

    private bool TryOpen(byte[] model)
    {
        try
        {
            using var predictor = Open(model);
            return true;
        }
        catch (ModelException)
        {
            return false;
        }
    }
}
