using Baton.Models;
using Baton.Testing.Components;
using Baton.Testing.Samples;

namespace Baton.Testing.Models;

/// <summary>What the laws have to know of a model: how it is made, and which data it takes.</summary>
public abstract class ModelFixture : ComponentFixture
{
    /// <summary>Makes the model; written by the compiler where it needs no setting and no service.</summary>
    protected internal virtual IModel Create() => throw Missing("protected override IModel Create() => …;");

    /// <summary>The configurations that the laws are held against; the one that <see cref="Create"/> makes if nothing else is said.</summary>
    protected internal virtual IReadOnlyList<ModelCase> Cases => [new ModelCase("default", Create)];

    /// <summary>Makes a ready predictor: a model is fitted or opened; for one that can do neither it has to be said.</summary>
    /// <param name="model">The model.</param>
    /// <param name="data">What a model that can be trained learns from.</param>
    protected internal virtual IPredictor Open(IModel model, ModelData data) => model switch
    {
        ITrainable trainable => trainable.Fit(data.Inputs, data.Targets, new FitContext(Seed, CancellationToken.None)),
        IPretrained pretrained => pretrained.Open(CancellationToken.None),
        _ => throw Missing("protected override IPredictor Open(IModel model, ModelData data) => …;"),
    };

    /// <summary>The seed that models are fitted with.</summary>
    internal const int Seed = 7;

    internal ModelCase Case(string name) => Cases.First(c => c.Name == name);

    internal ModelData TrainingData(ModelCase @case) => @case.Data(@case.TrainingRows);

    internal IPredictor Open(ModelCase @case)
    {
        RequireLibrary();
        return Open(@case.Create(), TrainingData(@case));
    }

    internal override IEnumerable<(string Name, object Component)> Components(string folder) => Cases.Select(c => (c.Name, (object)c.Create()));
}
