using Baton.Adapters.MLNet.Explaining;
using Baton.Adapters.MLNet.Fitted;
using Baton.Models;

namespace Baton.Adapters.MLNet.Prediction;

/// <summary>Chooses the predictor that can tell the most of a model.</summary>
internal static class Predictors
{
    /// <summary>Creates a predictor.</summary>
    /// <param name="model">What was fitted.</param>
    /// <exception cref="ModelException">Its parts do not belong together.</exception>
    public static MLNetPredictor Of(FittedModel model) =>
        ContributingModel.Find(model.Transformer) is { } learnt ? new ContributingPredictor(model, learnt) : new MLNetPredictor(model);
}
