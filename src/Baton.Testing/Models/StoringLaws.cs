using Baton.Artifacts;
using Baton.Models;
using Baton.Testing.Laws;
using Baton.Testing.Samples;
using Xunit;

namespace Baton.Testing.Models;

/// <summary>Laws that every model keeps whose fitted state can be loaded again.</summary>
/// <param name="fixture">Says how the model is made.</param>
public abstract class StoringLaws(ModelFixture fixture) : ModelLaws(fixture)
{
    /// <summary>A model that was saved and loaded, by another instance, predicts the same bit by bit, and explains itself the same.</summary>
    /// <param name="case">The configuration.</param>
    [Theory]
    [Cases]
    public void Saved_and_loaded_it_predicts_the_same_to_the_last_bit(string @case)
    {
        var law = Law("what is served must be what was measured", @case);
        var (data, predictor) = Open(@case);
        using (predictor)
        {
            using var loaded = Load(data, Save(law, predictor));
            var inputs = data.Data(100).Inputs;
            RequireSame(law, predictor.Predict(inputs), loaded.Predict(inputs), "the same predictions of the loaded model");
            if (predictor is IExplainable fitted)
                law.Require(loaded is IExplainable same && same.Importances.SequenceEqual(fitted.Importances), "the same importances of the loaded model", "others");
            if (predictor is IContributing contributing)
            {
                law.Require(loaded is IContributing, "a loaded model that is IContributing, as it was when it was saved", loaded.GetType().Name);
                RequireSame(law, contributing.Contribute(inputs), ((IContributing)loaded).Contribute(inputs), "the same contributions of the loaded model");
            }
        }
    }

    /// <summary>A model saves the same bytes whenever it is saved, also after it was loaded.</summary>
    /// <param name="case">The configuration.</param>
    [Theory]
    [Cases]
    public void A_model_always_saves_the_same_bytes(string @case)
    {
        var law = Law("the digest of an artifact tells whether two models are the same one", @case);
        var (data, predictor) = Open(@case);
        using (predictor)
        {
            var first = Save(law, predictor);
            RequireSameFiles(law, first, Save(law, predictor), "when it is saved again");
            using var loaded = Load(data, first);
            RequireSameFiles(law, first, Save(law, loaded), "when it is saved after it was loaded");
        }
    }

    /// <summary>A file that is cut, emptied, missing or something else is refused with a <see cref="ModelException"/>, unless nothing that matters was lost.</summary>
    /// <param name="case">The configuration.</param>
    [Theory]
    [Cases]
    public void A_file_that_is_cut_is_refused(string @case) =>
        RequireRefusals(Law("a download that was interrupted must not become a model that predicts nonsense, nor end the process", @case), @case, Damage.Cuts);

    /// <summary>A file with changed bytes is refused with an exception of ours, or loaded as a model that works; the process stays alive.</summary>
    /// <param name="case">The configuration.</param>
    [Theory]
    [Cases]
    public void A_file_with_changed_bytes_ends_no_process(string @case)
    {
        var law = Law("disks and networks change bytes, and a native library that trusts them crashes the service", @case);
        var (data, predictor) = Open(@case);
        using (predictor)
        {
            var inputs = data.Data(5).Inputs;
            foreach (var (what, damaged) in Damage.Flips(Save(law, predictor)))
            {
                if (law.Answers(what, () => Load(data, damaged), out var loaded))
                {
                    using (loaded)
                        _ = law.Answers($"rows, after {what} was loaded,", () => loaded.Predict(inputs), out _);
                }
            }
        }
    }

    private void RequireRefusals(Law law, string @case, Func<MemoryArtifact, IEnumerable<(string What, MemoryArtifact Damaged)>> damage)
    {
        var (data, predictor) = Open(@case);
        using (predictor)
        {
            var inputs = data.Data(20).Inputs;
            var expected = predictor.Predict(inputs);
            foreach (var (what, damaged) in damage(Save(law, predictor)))
            {
                IPredictor loaded;
                try
                {
                    loaded = Load(data, damaged);
                }
                catch (Exception exception) when (exception is ModelException or ArtifactException)
                {
                    continue;
                }
                catch (Exception exception)
                {
                    throw law.Broken($"a ModelException for {what}", ExceptionText.Of(exception), exception);
                }

                using (loaded)
                {
                    law.Require(law.Answers($"rows, after {what} was loaded,", () => loaded.Predict(inputs), out var predictions), $"a ModelException for {what}", "a model that refuses to predict");
                    RequireSame(law, expected, predictions!, $"a ModelException for {what}, or the same predictions");
                }
            }
        }
    }

    private static MemoryArtifact Save(Law law, IPredictor predictor)
    {
        law.Require(predictor is ISaveable, "a predictor that is ISaveable, since the model is IRestorable", predictor.GetType().Name);
        var artifact = new MemoryArtifact();
        ((ISaveable)predictor).Save(artifact);
        law.Require(artifact.Files.Count > 0, "at least one file", "none");
        return artifact;
    }

    private static IPredictor Load(ModelCase found, MemoryArtifact artifact) => ((IRestorable)found.Create()).Load(artifact);

    private static void RequireSameFiles(Law law, MemoryArtifact expected, MemoryArtifact actual, string when)
    {
        law.Require(expected.Files.SequenceEqual(actual.Files, StringComparer.Ordinal), $"the files {string.Join(", ", expected.Files)} {when}", string.Join(", ", actual.Files));
        foreach (var file in expected.Files)
            law.Require(expected.Contents[file].AsSpan().SequenceEqual(actual.Contents[file]), $"the same bytes in '{file}' {when}", "others");
    }
}
