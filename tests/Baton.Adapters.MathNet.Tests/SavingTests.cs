using System.Text.Json.Nodes;
using Baton.Adapters.MathNet.Settings;
using Baton.Artifacts;
using Baton.Frames;
using Baton.Models;
using Baton.Testing.Samples;

namespace Baton.Adapters.MathNet.Tests;

public sealed class SavingTests
{
    private static readonly RidgeModel Ridge = new() { Missing = MissingValues.Mean };
    private static readonly LogisticModel Logistic = new();

    [Fact]
    public void A_loaded_model_predicts_bit_for_bit_what_the_fitted_one_did()
    {
        using var fitted = Ridge.Fit(Samples.Inputs, Samples.Targets, Samples.Context);
        using var loaded = Samples.Reload(fitted, Ridge);
        Assert.Equal(Samples.Values(fitted, Samples.Inputs), Samples.Values(loaded, Samples.Inputs));
        Assert.Equal(((IExplainable)fitted).Importances, ((IExplainable)loaded).Importances);

        foreach (var targets in (Frame[])[Samples.TwoClasses, Samples.ThreeClasses])
        {
            using var classifier = Logistic.Fit(Samples.Inputs, targets, Samples.Context);
            using var again = Samples.Reload(classifier, Logistic);
            Assert.Equal(Samples.Values(classifier, Samples.Inputs, "probability_1"), Samples.Values(again, Samples.Inputs, "probability_1"));
            Assert.Equal(Samples.Saved(classifier).Contents["model.json"], Samples.Saved(again).Contents["model.json"]);
        }
    }

    [Fact]
    public void How_rows_are_read_is_saved_and_not_taken_from_the_loading_model()
    {
        using var fitted = Ridge.Fit(Samples.Inputs, Samples.Targets, Samples.Context);
        using var loaded = Samples.Reload(fitted, new RidgeModel());
        var gap = Frame.Of(("x1", Samples.Nullable([null])), ("x2", Samples.Nullable([1.0])), ("cat", Column.Of((string?)null)));
        Assert.Equal(Samples.Values(fitted, gap), Samples.Values(loaded, gap));
    }

    [Theory]
    [InlineData("""{"format":2,"unknown":1}""", "has the format 2, but this version reads 1")]
    [InlineData("""{"kind":"logistic"}""", "is of the kind 'logistic', but 'ridge' was asked to load it")]
    [InlineData("""{"features":[]}""", "at least one feature")]
    [InlineData("""{"features":null}""", "cannot be read")]
    [InlineData("""{"features":[null]}""", "parts of model.json are empty")]
    [InlineData("""{"features":[{"name":"x1","mean":null,"categories":["a","a"]}]}""", "categories of the feature 'x1' are damaged")]
    [InlineData("""{"features":[{"name":"x1","mean":null,"categories":[null]}]}""", "categories of the feature 'x1' are damaged")]
    [InlineData("""{"features":[{"name":"x1","mean":0,"categories":null}]}""", "need 1 coefficients")]
    [InlineData("""{"equations":[]}""", "need 5 coefficients")]
    [InlineData("""{"equations":[null]}""", "parts of model.json are empty")]
    [InlineData("""{"equations":[{"coefficients":[1],"intercept":0}]}""", "need 5 coefficients")]
    [InlineData("""{"equations":[{"coefficients":[1,2,3,4,5],"intercept":0},{"coefficients":[1,2,3,4,5],"intercept":0}]}""", "one equation and no classes")]
    [InlineData("""{"equations":[{"coefficients":[1,2,3,4,1e999],"intercept":0}]}""", "need 5 coefficients")]
    [InlineData("""{"classes":{"type":"int32","names":["1","2"]}}""", "one equation and no classes")]
    [InlineData("""{"deviations":[1]}""", "need 5 coefficients")]
    [InlineData("""{"missing":"sometimes"}""", "cannot be read")]
    public void A_description_that_does_not_fit_is_refused(string changes, string reason)
    {
        using var fitted = Ridge.Fit(Samples.Inputs, Samples.Targets, Samples.Context);
        var message = Assert.Throws<ModelException>(() => Ridge.Load(Changed(Samples.Saved(fitted), changes))).Message;
        Assert.Contains(reason, message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"classes":null}""")]
    [InlineData("""{"classes":{"type":"int32","names":["1","2"]}}""")]
    [InlineData("""{"classes":{"type":"int32","names":["1","2","x"]}}""")]
    [InlineData("""{"classes":{"type":"string","names":[null,"b","c"]}}""")]
    [InlineData("""{"classes":{"type":"string","names":["b","a","c"]}}""")]
    [InlineData("""{"classes":{"type":"date","names":["b","a","c"]}}""")]
    public void Classes_that_do_not_fit_are_refused(string changes)
    {
        using var fitted = Logistic.Fit(Samples.Inputs, Samples.ThreeClasses, Samples.Context);
        Assert.Throws<ModelException>(() => Logistic.Load(Changed(Samples.Saved(fitted), changes)));
    }

    [Fact]
    public void Damage_ends_in_a_model_or_an_exception_of_ours()
    {
        using var fitted = Logistic.Fit(Samples.Inputs, Samples.ThreeClasses, Samples.Context);
        var artifact = Samples.Saved(fitted);
        var whole = artifact.Contents["model.json"];
        var random = new Random(7);
        var refused = 0;
        for (var i = 0; i < 5000; i++)
        {
            var damaged = whole.ToArray();
            damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            artifact.Contents["model.json"] = i % 2 == 0 ? damaged : damaged[..random.Next(damaged.Length)];
            try
            {
                Logistic.Load(artifact).Predict(Samples.Inputs);
            }
            catch (ModelException)
            {
                refused++;
            }
        }

        Assert.True(refused > 2500);
    }

    [Fact]
    public void A_missing_file_is_the_stores_own_failure() => Assert.Throws<ArtifactException>(() => Ridge.Load(new MemoryArtifact()));

    private static MemoryArtifact Changed(MemoryArtifact artifact, string changes)
    {
        var description = JsonNode.Parse(artifact.Contents["model.json"])!.AsObject();
        var text = description.ToJsonString();
        foreach (var (name, value) in JsonNode.Parse(changes)!.AsObject())
        {
            description[name] = value?.DeepClone();
            text = description.ToJsonString();
        }

        artifact.Contents["model.json"] = System.Text.Encoding.UTF8.GetBytes(text);
        return artifact;
    }
}
