using Baton.Adapters.MLNet.Fitting;
using Baton.Frames;
using Baton.Models;

namespace Baton.Adapters.MLNet.Tests.Fitting;

/// <summary>Answers that do not suit a task are refused with the kind that suits them.</summary>
public sealed class AnswersTests
{
    [Fact]
    public void More_than_two_numbers_may_be_classes_or_quantities() =>
        Assert.EndsWith("Choose the kind that ends in '-multiclass', or in '-regression' if its numbers are quantities.", Refusal(Column.Of<int>(1, 2, 3)), StringComparison.Ordinal);

    [Fact]
    public void More_than_two_texts_are_classes() =>
        Assert.EndsWith("has 3 classes, but a binary trainer tells two apart. Choose the kind that ends in '-multiclass'.", Refusal(Column.Of("a", "b", "c")), StringComparison.Ordinal);

    private static string Refusal(Column answers)
    {
        var targets = Frame.Of(("sold", answers));
        return Assert.Throws<ModelException>(() => Answers.Of(TrainingTarget.Of(targets, targets), LearningTask.Binary)).Message;
    }
}
