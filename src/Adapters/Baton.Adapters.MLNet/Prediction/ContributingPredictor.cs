using Baton.Adapters.MLNet.Explaining;
using Baton.Adapters.MLNet.Fitted;
using Baton.Frames;
using Baton.Glue;
using Baton.Models;
using Microsoft.ML.Trainers;

namespace Baton.Adapters.MLNet.Prediction;

/// <summary>A fitted model of ML.NET's that tells what each feature contributes.</summary>
/// <param name="model">What was fitted.</param>
/// <param name="learnt">What was learnt.</param>
[TranslateExceptions(typeof(InvalidOperationException), typeof(ModelException))]
[TranslateExceptions(typeof(ArgumentException), typeof(ModelException))]
[TranslateExceptions(typeof(NotSupportedException), typeof(ModelException))]
internal sealed partial class ContributingPredictor(FittedModel model, ICalculateFeatureContribution learnt) : MLNetPredictor(model), IContributing
{
    /// <inheritdoc />
    public Frame Contribute(Frame inputs) =>
        ContributionTable.Of(Model.Transformer, learnt, Model.Encoder, Model.Encoder.Bind(inputs));
}
