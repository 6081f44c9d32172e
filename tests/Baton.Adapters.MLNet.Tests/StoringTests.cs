using Baton.Adapters.MLNet.LightGbm;
using Baton.Adapters.MLNet.Linear;
using Baton.Adapters.MLNet.Trees;
using Baton.Frames;
using Baton.Models;
using Baton.Testing.Samples;
using Microsoft.ML;

namespace Baton.Adapters.MLNet.Tests;

/// <summary>Files that are not what was saved.</summary>
public sealed class StoringTests
{
    private static readonly ModelData Data = SampleData.Numbers(100);

    [Fact]
    public void A_zip_that_is_cut_is_refused_although_its_digest_fits()
    {
        var artifact = Saved(new FastTreeRegressionModel { Trees = 5 });
        var zip = artifact.Contents["model.zip"][..^200];

        var error = Assert.Throws<ModelException>(() => new FastTreeRegressionModel().Load(With(artifact, zip)));

        Assert.Contains("no file of ML.NET's", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_zip_of_something_else_is_refused()
    {
        var artifact = Saved(new FastTreeRegressionModel { Trees = 5 });
        using var other = new MemoryStream();
        using (var zip = new System.IO.Compression.ZipArchive(other, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
            zip.CreateEntry("readme.txt").Open().Dispose();

        Assert.Throws<ModelException>(() => new FastTreeRegressionModel().Load(With(artifact, other.ToArray())));
    }

    [Fact]
    public void A_model_of_another_kind_is_refused_with_both_names()
    {
        var error = Assert.Throws<ModelException>(() => new LightGbmRegressionModel().Load(Saved(new SdcaRegressionModel())));
        Assert.Contains("'mlnet-sdca-regression', but 'mlnet-lightgbm-regression'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_zip_with_another_schema_than_its_description_is_refused()
    {
        var narrow = Saved(new FastTreeRegressionModel { Trees = 5 }, Data.Inputs.Select(Data.Inputs.Schema.Names.Take(2)));
        var wide = Saved(new FastTreeRegressionModel { Trees = 5 });

        Assert.Throws<ModelException>(() => ((IRestorable)new FastTreeRegressionModel()).Load(With(wide, narrow.Contents["model.zip"])));
    }

    [Theory]
    [InlineData("\"features\": [", "\"features\": [ null,", "a feature is null")]
    [InlineData("\"task\": \"Regression\"", "\"task\": \"Clustering\"", "calls its task Clustering, but a model of the kind 'mlnet-sdca-regression' learns Regression")]
    [InlineData("\"divisor\": ", "\"divisor\": 1e39, \"was\": ", "The saved feature 'a' is damaged")]
    [InlineData("\"centre\": ", "\"centre\": 1e39, \"was\": ", "The saved feature 'a' is damaged")]
    [InlineData("\"form\": \"Number\"", "\"form\": \"Hash\"", "The feature 'a' cannot be hashed with 0 bits")]
    public void A_description_that_was_changed_is_refused(string was, string becomes, string said)
    {
        var artifact = Saved(new SdcaRegressionModel());
        var description = System.Text.Encoding.UTF8.GetString(artifact.Contents["model.json"]);
        var at = description.IndexOf(was, StringComparison.Ordinal);
        Assert.True(at > 0, description);
        artifact.Contents["model.json"] = System.Text.Encoding.UTF8.GetBytes(description.Remove(at, was.Length).Insert(at, becomes));

        var error = Assert.Throws<ModelException>(() => new SdcaRegressionModel().Load(artifact));

        Assert.Contains(said, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_zip_is_one_that_the_library_itself_loads()
    {
        var artifact = Saved(new FastTreeRegressionModel { Trees = 5 });

        var model = new MLContext().Model.Load(new MemoryStream(artifact.Contents["model.zip"]), out var schema);

        Assert.NotNull(model);
        Assert.Equal(["Features"], schema.Select(c => c.Name));
    }

    private static MemoryArtifact Saved(MLNetModel model, Frame? inputs = null)
    {
        using var predictor = model.Fit(inputs ?? Data.Inputs, Data.Targets, Trainers.Context);
        var artifact = new MemoryArtifact();
        ((ISaveable)predictor).Save(artifact);
        return artifact;
    }

    /// <summary>The same description with another zip, whose digest it has.</summary>
    private static MemoryArtifact With(MemoryArtifact artifact, byte[] zip)
    {
        var description = System.Text.Encoding.UTF8.GetString(artifact.Contents["model.json"]);
        var digest = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(artifact.Contents["model.zip"]));
        var changed = description.Replace(digest, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(zip)), StringComparison.Ordinal);
        return new MemoryArtifact { Contents = { ["model.zip"] = zip, ["model.json"] = System.Text.Encoding.UTF8.GetBytes(changed) } };
    }
}
