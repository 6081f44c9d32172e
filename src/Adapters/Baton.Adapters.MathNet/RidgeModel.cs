using System.ComponentModel.DataAnnotations;
using Baton.Adapters.MathNet.Encoding;
using Baton.Adapters.MathNet.Settings;
using Baton.Adapters.MathNet.Solving;
using Baton.Adapters.MathNet.Storage;
using Baton.Artifacts;
using Baton.Components;
using Baton.Frames;
using Baton.Models;
using Baton.Models.Categories;

namespace Baton.Adapters.MathNet;

/// <summary>Linear regression with an L2 penalty (ridge; Hoerl and Kennard, 1970).</summary>
/// <remarks>
/// <para>
/// It minimises |y - Xw - b|² + alpha |w|² in closed form, as scikit-learn's <c>Ridge</c> does: with
/// <see cref="Standardize"/> it equals <c>make_pipeline(StandardScaler(), Ridge(alpha))</c>, without it <c>Ridge(alpha)</c>.
/// Where columns are sums of others and <see cref="Alpha"/> is 0, it takes the smallest of all solutions. The same data
/// give the same model bit for bit.
/// </para>
/// <para>
/// Features are numbers, truth values (0 and 1), and categories, which become a column each (one-hot, none left out): text,
/// and numbers that the schema calls categorical. Importances are |coefficient| times standard deviation, added up over a
/// column's categories.
/// </para>
/// </remarks>
[Model(Kind)]
public sealed partial class RidgeModel : ITrainable, IRestorable
{
    internal const string Kind = "ridge";

    /// <summary>The penalty on the squares of the coefficients; 0 is least squares.</summary>
    [Range(0.0, double.MaxValue)]
    public double Alpha { get; init; } = 1;

    /// <summary>Whether there is an intercept, which is not penalised; without one the prediction of all zeros is 0.</summary>
    public bool FitIntercept { get; init; } = true;

    /// <summary>Whether each feature is divided by its standard deviation first, so that the penalty treats all alike.</summary>
    public bool Standardize { get; init; } = true;

    /// <summary>What becomes of missing values and NaN in the features.</summary>
    public MissingValues Missing { get; init; } = MissingValues.Refuse;

    /// <summary>What becomes of a category that was not there when the model was fitted.</summary>
    public UnknownCategory UnknownCategory { get; init; } = UnknownCategory.Ignore;

    /// <summary>How many categories a feature may have; more are refused, because each becomes a coefficient.</summary>
    [Range(1, 10_000)]
    public int MaxCategories { get; init; } = 1000;

    /// <inheritdoc />
    public IPredictor Fit(Frame inputs, Frame targets, FitContext context)
    {
        var target = TrainingTarget.Of(inputs, targets);
        var answers = target.ToNumbers();
        var encoder = FeatureEncoder.Fit(inputs, new EncodingOptions(Missing, UnknownCategory), MaxCategories);
        var design = encoder.Encode(inputs);
        var moments = design.Measure();
        var equation = new RidgeSolver(Alpha, FitIntercept, Standardize).Solve(design, moments, answers, context.Cancellation);
        context.Report(new FitProgress(1, 1));
        return new RidgePredictor(new LinearState(encoder, [equation], Array.ConvertAll(moments, m => m.Deviation)));
    }

    /// <inheritdoc />
    public IPredictor Load(IArtifactReader artifact)
    {
        var saved = ModelFile.Read(artifact, Kind);
        var state = LinearState.Restore(saved);
        return saved.Classes is null && state.Equations == 1
            ? new RidgePredictor(state)
            : throw new ModelException("The saved ridge model is damaged: it should have one equation and no classes.");
    }
}
