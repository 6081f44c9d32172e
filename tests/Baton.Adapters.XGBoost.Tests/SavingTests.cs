using System.Text;
using System.Text.Json.Nodes;
using Baton.Adapters.XGBoost.Settings;
using Baton.Artifacts;
using Baton.Models;
using Baton.Testing.Samples;

namespace Baton.Adapters.XGBoost.Tests;

public sealed class SavingTests : NativeTests
{
    private static readonly XGBoostModel Model = new() { Rounds = 15, Subsample = 0.7, Threads = 1 };

    [Fact]
    public void A_loaded_model_predicts_bit_for_bit_what_the_fitted_one_did()
    {
        var (inputs, targets) = Samples.Numbers();
        using var fitted = Model.Fit(inputs, targets, Context);
        using var loaded = Reload(fitted, Model);
        Assert.Equal(Predictions(fitted, inputs), Predictions(loaded, inputs));
        Assert.Equal(((IExplainable)fitted).Importances, ((IExplainable)loaded).Importances);
    }

    [Fact]
    public void Saving_a_loaded_model_writes_the_same_bytes()
    {
        var (inputs, targets) = Samples.Classes(["a", "b", "ü"]);
        var model = new XGBoostModel { Objective = XGBoostObjective.Multiclass, Rounds = 5, Threads = 1 };
        using var fitted = model.Fit(inputs, targets, Context);
        var first = Saved(fitted);
        using var loaded = model.Load(first);
        var second = Saved(loaded);
        Assert.Equal(first.Files, second.Files);
        Assert.All(first.Files, file => Assert.Equal(first.Contents[file], second.Contents[file]));
        Assert.Equal(fitted.Predict(inputs).Text("prediction")[3], loaded.Predict(inputs).Text("prediction")[3]);
    }

    [Fact]
    public void The_settings_of_the_loading_model_do_not_matter_to_the_predictions()
    {
        var (inputs, targets) = Samples.Classes<int>([1, 2]);
        var binary = new XGBoostModel { Objective = XGBoostObjective.Binary, Rounds = 5, Threads = 1 };
        using var fitted = binary.Fit(inputs, targets, Context);
        using var loaded = Reload(fitted, new XGBoostModel { Threads = 2 });
        Assert.Equal(fitted.Predict(inputs).Column<float>("probability_2").Span.ToArray(), loaded.Predict(inputs).Column<float>("probability_2").Span.ToArray());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1000)]
    public void Trees_that_were_cut_off_are_refused(int length)
    {
        var artifact = Artifact();
        artifact.Contents["model.ubj"] = artifact.Contents["model.ubj"][..length];
        Assert.Contains("model.ubj is not what was saved", Refusal(artifact), StringComparison.Ordinal);
    }

    [Fact]
    public void Any_changed_byte_of_the_trees_is_refused()
    {
        var artifact = Artifact();
        var whole = artifact.Contents["model.ubj"];
        var random = new Random(7);
        for (var i = 0; i < 200; i++)
        {
            var damaged = whole.ToArray();
            damaged[random.Next(damaged.Length)] ^= (byte)(1 << random.Next(8));
            artifact.Contents["model.ubj"] = damaged;
            Assert.Contains("model.ubj is not what was saved", Refusal(artifact), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_damaged_description_ends_in_a_model_or_an_exception_of_ours()
    {
        var artifact = Artifact();
        var whole = artifact.Contents["model.json"];
        var random = new Random(7);
        var refused = 0;
        for (var i = 0; i < 2000; i++)
        {
            var damaged = whole.ToArray();
            damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            artifact.Contents["model.json"] = i % 2 == 0 ? damaged : damaged[..random.Next(damaged.Length)];
            try
            {
                Model.Load(artifact).Dispose();
            }
            catch (ModelException)
            {
                refused++;
            }
        }

        Assert.True(refused > 1000);
    }

    [Theory]
    [InlineData("features", """["a","b"]""", "reads 3 features, but its description names 2")]
    [InlineData("features", """["a","b","b"]""", "'b' has no name or stands twice")]
    [InlineData("features", """[]""", "at least one feature")]
    [InlineData("features", """null""", "cannot be read")]
    [InlineData("features", """["a","b",null]""", "has no name or stands twice")]
    [InlineData("classes", """{"type":"string","names":["x","y","z"]}""", "gives 1 numbers a row, but its description asks for 3")]
    [InlineData("classes", """{"type":"int32","names":["2","1"]}""", "stored classes are damaged")]
    [InlineData("classes", """{"type":"int32","names":["x","y"]}""", "stored classes are damaged")]
    [InlineData("classes", """{"type":"float64","names":["1","2"]}""", "which no class can have")]
    [InlineData("classes", """{"type":"nonsense","names":["1","2"]}""", "cannot be read")]
    [InlineData("format", "2", "has the format 2, but this version reads 1")]
    public void A_description_that_does_not_fit_is_refused(string property, string value, string reason)
    {
        var artifact = Artifact();
        var description = JsonNode.Parse(artifact.Contents["model.json"])!.AsObject();
        description[property] = JsonNode.Parse(value);
        artifact.Contents["model.json"] = Encoding.UTF8.GetBytes(description.ToJsonString());
        Assert.Contains(reason, Refusal(artifact), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_the_stores_own_failure()
    {
        var artifact = Artifact();
        artifact.Contents.Remove("model.ubj");
        Assert.Throws<ArtifactException>(() => Model.Load(artifact));
    }

    [Fact]
    public void Trees_that_the_library_cannot_read_are_refused_in_its_words()
    {
        var artifact = Artifact();
        artifact.Contents["model.ubj"] = "{}"u8.ToArray();
        var description = JsonNode.Parse(artifact.Contents["model.json"])!.AsObject();
        description["sha256"] = Storage.ModelFiles.Digest("{}"u8);
        artifact.Contents["model.json"] = Encoding.UTF8.GetBytes(description.ToJsonString());
        Assert.StartsWith("xgboost could not read the saved model: ", Refusal(artifact), StringComparison.Ordinal);
    }

    private static MemoryArtifact Artifact()
    {
        var (inputs, targets) = Samples.Numbers();
        using var fitted = Model.Fit(inputs, targets, Context);
        return Saved(fitted);
    }

    private static string Refusal(MemoryArtifact artifact) => Assert.Throws<ModelException>(() => Model.Load(artifact)).Message;
}
