using Baton.Frames;
using Baton.Models;
using Baton.Testing.Components;
using Baton.Testing.Laws;

namespace Baton.Testing.Models;

/// <summary>What all classes of laws for models share.</summary>
/// <param name="fixture">Says how the model is made.</param>
public abstract class ModelLaws(ModelFixture fixture) : FamilyLaws<ModelFixture>(fixture), INamedCases
{
    /// <inheritdoc />
    public IReadOnlyList<string> CaseNames => [.. Fixture.Cases.Select(c => c.Name)];

    /// <summary>A model's configuration, and a predictor of it that was made from its data.</summary>
    private protected (ModelCase Case, IPredictor Predictor) Open(string @case)
    {
        var found = Fixture.Case(@case);
        return (found, Fixture.Open(found));
    }

    /// <summary>The predictions for rows that nothing is wrong with; a refusal breaks the law as well.</summary>
    private protected static Frame Predict(Law law, IPredictor predictor, Frame rows, string what)
    {
        try
        {
            return predictor.Predict(rows);
        }
        catch (Exception exception) when (exception is not LawBrokenException)
        {
            throw law.Broken(what, ExceptionText.Of(exception), exception);
        }
    }
}
