using Baton.Glue;
#if (mathNet)
using MathNet.Numerics.LinearRegression;
#endif

namespace AdapterNamespace;

#if (mathNet)
/// <summary>Least squares, solved by MathNet.Numerics.</summary>
/// <remarks>The library throws exceptions of .NET itself; the compiler turns them into ours, whatever they are.</remarks>
#else
/// <summary>The mean of the answers, until the vendor is called.</summary>
/// <remarks>Name the vendor's own exception instead of Exception; the compiler turns it into ours.</remarks>
#endif
[Model("vendor-kind")]
[TranslateExceptions(typeof(Exception), typeof(ModelException))]
public sealed partial class VendorClassModel : ITrainable, IRestorable
{
    /// <summary>Whether the line may miss the origin.</summary>
    public bool Intercept { get; init; } = true;

    /// <inheritdoc />
    public IPredictor Fit(Frame inputs, Frame targets, FitContext context)
    {
        var features = new FeatureBinding(inputs.Schema.Names);
        var rows = FeatureRows.Of(inputs, features);
        var answers = TrainingTarget.Of(inputs, targets).ToNumbers();
        context.Cancellation.ThrowIfCancellationRequested();
        var weights = Solve(rows, answers);
        return new VendorClassPredictor(new FittedWeights(features.Features, Intercept ? weights[0] : 0, Intercept ? weights[1..] : weights));
    }

    /// <inheritdoc />
    public IPredictor Load(IArtifactReader artifact) => new VendorClassPredictor(FittedWeights.Read(artifact));

    /// <summary>The only place that calls the vendor.</summary>
    /// <returns>The intercept, if there is one, and the weight of each feature.</returns>
    private double[] Solve(double[][] rows, double[] answers)
    {
#if (mathNet)
        return MultipleRegression.QR(rows, answers, Intercept);
#else
        // The vendor's call goes here. Until then every weight is zero, and the intercept the mean of the answers.
        var weights = new double[rows[0].Length];
        return Intercept ? [answers.Average(), .. weights] : weights;
#endif
    }
}
