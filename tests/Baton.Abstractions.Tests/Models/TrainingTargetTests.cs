using Baton.Frames;
using Baton.Models;

namespace Baton.Abstractions.Tests.Models;

public sealed class TrainingTargetTests
{
    private static readonly Frame Inputs = Frame.Of(("x", Column.Of(1, 2, 3)));

    [Fact]
    public void Numbers_and_truth_values_are_answers()
    {
        Assert.Equal([1, 0, 1], TrainingTarget.Of(Inputs, Frame.Of(("y", Column.Of(true, false, true)))).ToNumbers());
        Assert.Equal([1, 255, 0], TrainingTarget.Of(Inputs, Frame.Of(("y", Column.Of<byte>(1, 255, 0)))).ToNumbers());
    }

    [Theory]
    [InlineData(float.NaN, "'y' is not a number in row 2")]
    [InlineData(float.NegativeInfinity, "'y' is infinite in row 2")]
    public void What_is_no_number_is_named(float value, string reason) =>
        Assert.Contains(reason, Refusal(() => TrainingTarget.Of(Inputs, Frame.Of(("y", Column.Of(1, value, 2f)))).ToNumbers()), StringComparison.Ordinal);

    [Fact]
    public void Text_and_dates_are_no_numbers()
    {
        Assert.Contains("'y' holds String", Refusal(() => TrainingTarget.Of(Inputs, Frame.Of(("y", Column.Of("a", "b", "c")))).ToNumbers()), StringComparison.Ordinal);
        Assert.Contains("'y' holds Date", Refusal(() => TrainingTarget.Of(Inputs, Frame.Of(("y", Column.Of<DateOnly>(new DateOnly[3])))).ToNumbers()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_answer_is_named_with_the_first_row()
    {
        Assert.Contains("misses 2 of 3 values, the first in row 2", Refusal(() => TrainingTarget.Of(Inputs, Frame.Of(("y", Column.Of("a", null, null))))), StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_and_columns_must_fit()
    {
        Assert.Contains("3 rows, but the target 'y' has 1", Refusal(() => TrainingTarget.Of(Inputs, Frame.Of(("y", Column.Of(1))))), StringComparison.Ordinal);
        Assert.Contains("2 were given: y, z", Refusal(() => TrainingTarget.Of(Inputs, Frame.Of(("y", Column.Of(1, 2, 3)), ("z", Column.Of(1, 2, 3))))), StringComparison.Ordinal);
        Assert.Contains("There are no rows", Refusal(() => TrainingTarget.Of(Inputs.Slice(0, 0), Inputs.Slice(0, 0))), StringComparison.Ordinal);
    }

    private static string Refusal(Func<object> work) => Assert.Throws<ModelException>(work).Message;
}
