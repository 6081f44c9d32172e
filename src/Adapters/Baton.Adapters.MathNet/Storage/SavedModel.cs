using Baton.Adapters.MathNet.Settings;
using Baton.Adapters.MathNet.Solving;
using Baton.Models;
using Baton.Models.Categories;

namespace Baton.Adapters.MathNet.Storage;

/// <summary>A fitted linear model.</summary>
/// <param name="Format">The version of this description.</param>
/// <param name="Kind">The kind of the component that fitted it.</param>
/// <param name="Missing">What becomes of missing values.</param>
/// <param name="UnknownCategory">What becomes of categories that were not there.</param>
/// <param name="Features">The features, in the order of the coefficients.</param>
/// <param name="Deviations">The standard deviation of each column of the design matrix, by which importances are made.</param>
/// <param name="Equations">One equation, or one for each class if there are more than two.</param>
/// <param name="Classes">The classes, if it is a classifier.</param>
internal sealed record SavedModel(
    int Format,
    string Kind,
    MissingValues Missing,
    UnknownCategory UnknownCategory,
    IReadOnlyList<SavedFeature> Features,
    IReadOnlyList<double> Deviations,
    IReadOnlyList<LinearEquation> Equations,
    ClassLabels? Classes)
{
    /// <summary>The version of the description that this code writes and reads.</summary>
    public const int CurrentFormat = 1;
}
