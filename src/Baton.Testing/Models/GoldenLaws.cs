using Baton.Components;
using Baton.Models;
using Baton.Testing.Components;
using Baton.Testing.Laws;
using Baton.Testing.Samples;
using Xunit;

namespace Baton.Testing.Models;

/// <summary>Laws for models that older versions of a component saved: <c>Golden/&lt;kind&gt;/&lt;version&gt;/&lt;case&gt;</c> of the test project.</summary>
/// <param name="fixture">Says how the model is made.</param>
public abstract class GoldenLaws(ModelFixture fixture) : ModelLaws(fixture)
{
    /// <summary>The environment variable that makes the law write what the present version saves, instead of holding it against that.</summary>
    public const string UpdateVariable = "BATON_UPDATE_GOLDEN";

    /// <summary>Another processor may round the last bits otherwise.</summary>
    private const double Tolerance = 1e-6;

    private const int Rows = 20;

    /// <summary>A model that an older version saved predicts what it did then, or is refused with the reason; the present version's own is never refused.</summary>
    /// <param name="case">The configuration.</param>
    [Theory]
    [Cases]
    public void A_model_that_an_older_version_saved_still_loads_or_says_why_not(string @case)
    {
        var law = Law("models live longer than the code that trained them: an update must not turn them into others, or into nothing", @case);
        var found = Fixture.Case(@case);
        var model = found.Create();
        var descriptor = ((IComponent)model).Descriptor;
        var present = ComponentVersion.Of(model.GetType());
        if (Environment.GetEnvironmentVariable(UpdateVariable) is "1" or "true")
            Write(GoldenFolder.Of(Fixture.ProjectFolder, descriptor.Kind, present, @case), found);

        var folders = GoldenFolder.Find(Fixture.ProjectFolder, [descriptor.Kind, .. descriptor.Manifest.FormerKinds], @case);
        law.Require(
            folders.Count > 0,
            $"a model that was saved before, in {GoldenFolder.Of(Fixture.ProjectFolder, descriptor.Kind, present, @case).Path}",
            $"none; run the tests once with {UpdateVariable}=1 and commit the folder Golden");
        foreach (var folder in folders)
            Check(law, model, folder, mayRefuse: folder.Version != present);
    }

    private static void Check(Law law, IModel model, GoldenFolder folder, bool mayRefuse)
    {
        var (inputs, expected) = folder.ReadFrames();
        if (!law.Answers($"the model in {folder.Path}", () => ((IRestorable)model).Load(folder.ReadArtifact()), out var loaded))
        {
            law.Require(mayRefuse, $"the model in {folder.Path}, which this version saved, to load", "a refusal");
            return;
        }

        using (loaded)
            RequireSame(law, expected, loaded.Predict(inputs), $"the predictions that the model in {folder.Path} gave when it was saved", Tolerance);
    }

    private void Write(GoldenFolder folder, ModelCase found)
    {
        using var predictor = Fixture.Open(found);
        var artifact = new MemoryArtifact();
        ((ISaveable)predictor).Save(artifact);
        var inputs = found.Data(Rows).Inputs;
        folder.Write(artifact, inputs, predictor.Predict(inputs));
    }
}
