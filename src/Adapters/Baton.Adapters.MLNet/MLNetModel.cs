using System.ComponentModel.DataAnnotations;
using Baton.Adapters.MLNet.Encoding;
using Baton.Adapters.MLNet.Fitted;
using Baton.Adapters.MLNet.Fitting;
using Baton.Adapters.MLNet.Prediction;
using Baton.Adapters.MLNet.Storage;
using Baton.Adapters.MLNet.Views;
using Baton.Artifacts;
using Baton.Frames;
using Baton.Glue;
using Baton.Models;
using Baton.Models.Categories;
using Microsoft.ML;

namespace Baton.Adapters.MLNet;

/// <summary>What all trainers of ML.NET share: how columns become the vector of features that they read.</summary>
[TranslateExceptions(typeof(InvalidOperationException), typeof(ModelException))]
[TranslateExceptions(typeof(ArgumentException), typeof(ModelException))]
[TranslateExceptions(typeof(NotSupportedException), typeof(ModelException))]
public abstract partial class MLNetModel : ITrainable, IRestorable
{
    private protected MLNetModel()
    {
    }

    /// <summary>How many bits of the hash choose a category's bucket, for the encoding hash: 10 are 1,024 buckets.</summary>
    [Range(1, HashFeature.MostBits)]
    [Unmapped]
    public int HashBits { get; init; } = 10;

    /// <summary>How many categories a feature may have; more are refused. The encoding hash has no limit.</summary>
    [Range(1, 1_000_000)]
    [Unmapped]
    public int MaxCategories { get; init; } = 1000;

    /// <summary>What becomes of a category that was not there when the model was fitted.</summary>
    [Unmapped]
    public UnknownCategory UnknownCategory { get; init; } = UnknownCategory.Ignore;

    /// <summary>Seed of everything random; the run's if none is given.</summary>
    [Range(0, int.MaxValue)]
    [Unmapped]
    public int? Seed { get; init; }

    /// <summary>The kind in config.</summary>
    private protected abstract string Name { get; }

    /// <summary>What is learnt.</summary>
    private protected abstract LearningTask Task { get; }

    /// <summary>How columns become numbers.</summary>
    private protected abstract EncodingOptions Encoding { get; }

    /// <inheritdoc />
    public IPredictor Fit(Frame inputs, Frame targets, FitContext context)
    {
        context.Cancellation.ThrowIfCancellationRequested();
        var answers = Answers.Of(TrainingTarget.Of(inputs, targets), Task);
        var encoder = FeatureEncoder.Fit(inputs, Encoding);
        var rows = encoder.Encode(inputs);
        var view = new FrameView(rows, answers.Label, context.Cancellation);
        var seed = Seed ?? context.Seed;
        var library = new MLContext(seed);
        var transformer = CancellableFit.Run(library, () => TrainerFailures.Explain(Name, rows, () => Train(library, view, seed)), context.Cancellation);
        var predictor = Predictors.Of(new FittedModel(Name, Task, encoder, answers.Classes, transformer, Outputs(answers.Classes)));
        try
        {
            var check = new FitCheck(Name, predictor, inputs);
            check.RequireFinite();
            if (AdviceIfAlike is { } advice && answers.Vary)
                check.RequireDifferences(advice, context.Cancellation);
        }
        catch
        {
            predictor.Dispose();
            throw;
        }

        return predictor;
    }

    /// <inheritdoc />
    public IPredictor Load(IArtifactReader artifact) => Predictors.Of(ModelFiles.Read(artifact, Name, Task));

    /// <summary>How many numbers the library's model gives for a row.</summary>
    /// <param name="classes">The classes, if it is a classifier.</param>
    private protected virtual int Outputs(ClassLabels? classes) => Task == LearningTask.Multiclass ? classes!.Count : 1;

    /// <summary>What to do about a model that answers every row alike, if that means that it has learnt nothing.</summary>
    private protected virtual string? AdviceIfAlike => null;

    /// <summary>Trains.</summary>
    /// <param name="library">The context of this fit alone.</param>
    /// <param name="rows">Features and label.</param>
    /// <param name="seed">The seed.</param>
    private protected abstract ITransformer Train(MLContext library, IDataView rows, int seed);
}
