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

/// <summary>Logistic regression with an L2 penalty, for two classes or several (multinomial, softmax).</summary>
/// <remarks>
/// <para>
/// It minimises the sum over all rows of -log p(class) + l2 / 2 |w|², as scikit-learn's <c>LogisticRegression</c> does with
/// <c>C = 1 / l2</c>: with <see cref="Standardize"/> it equals
/// <c>make_pipeline(StandardScaler(), LogisticRegression(C=1/l2))</c>. The minimum is found by limited-memory BFGS (Liu and
/// Nocedal, 1989). The same data give the same model bit for bit.
/// </para>
/// <para>
/// Classes are text, truth values or whole numbers. Features are numbers, truth values (0 and 1), and categories, which
/// become a column each (one-hot, none left out): text, and numbers that the schema calls categorical. Importances are
/// |coefficient| times standard deviation, added up over a column's categories and averaged over the classes' equations.
/// </para>
/// </remarks>
[Model(Kind)]
public sealed partial class LogisticModel : ITrainable, IRestorable
{
    internal const string Kind = "logistic";

    /// <summary>The penalty on the squares of the weights (scikit-learn's 1 / C); with 0, classes that a line separates have no best line.</summary>
    [Range(0.0, double.MaxValue)]
    public double L2 { get; init; } = 1;

    /// <summary>Whether there are intercepts, which are not penalised.</summary>
    public bool FitIntercept { get; init; } = true;

    /// <summary>Whether the penalty is on the weights of features divided by their standard deviation, so that it treats all alike.</summary>
    public bool Standardize { get; init; } = true;

    /// <summary>How many steps to take at the most; where they do not suffice, the fit fails and says so.</summary>
    [Range(1, 1_000_000)]
    public int MaxIterations { get; init; } = 1000;

    /// <summary>The greatest component of the mean loss's gradient, by features scaled alike, at which the minimum counts as found.</summary>
    [Range(1e-10, 1.0)]
    public double Tolerance { get; init; } = 1e-6;

    /// <summary>What becomes of missing values and NaN in the features.</summary>
    public MissingValues Missing { get; init; } = MissingValues.Refuse;

    /// <summary>What becomes of a category that was not there when the model was fitted.</summary>
    public UnknownCategory UnknownCategory { get; init; } = UnknownCategory.Ignore;

    /// <summary>How many categories a feature may have; more are refused, because each becomes a coefficient of every class.</summary>
    [Range(1, 10_000)]
    public int MaxCategories { get; init; } = 1000;

    /// <inheritdoc />
    public IPredictor Fit(Frame inputs, Frame targets, FitContext context)
    {
        var target = TrainingTarget.Of(inputs, targets);
        var classes = ClassLabels.Of(target);
        var encoder = FeatureEncoder.Fit(inputs, new EncodingOptions(Missing, UnknownCategory), MaxCategories);
        var design = encoder.Encode(inputs);
        var moments = design.Measure();
        var equations = new LogisticSolver(L2, FitIntercept, Standardize, MaxIterations, Tolerance)
            .Solve(design, moments, classes.Encode(target), classes.Count, context);
        return new LogisticPredictor(new LinearState(encoder, equations, Array.ConvertAll(moments, m => m.Deviation)), classes);
    }

    /// <inheritdoc />
    public IPredictor Load(IArtifactReader artifact)
    {
        var saved = ModelFile.Read(artifact, Kind);
        var state = LinearState.Restore(saved);
        return saved.Classes is { } classes && state.Equations == (classes.Count == 2 ? 1 : classes.Count)
            ? new LogisticPredictor(state, classes)
            : throw new ModelException("The saved logistic model is damaged: it should have classes, and an equation for each if there are more than two.");
    }
}
