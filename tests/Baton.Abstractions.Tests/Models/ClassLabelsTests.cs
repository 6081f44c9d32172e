using Baton.Frames;
using Baton.Models;

namespace Baton.Abstractions.Tests.Models;

public sealed class ClassLabelsTests
{
    [Fact]
    public void Classes_are_sorted_by_their_type()
    {
        Assert.Equal(["-10", "9", "100"], Of(Column.Of<int>(100, 9, -10, 9)).Names);
        Assert.Equal(["-10", "100", "9"], Of(Column.Of("100", "9", "-10", "9")).Names);
        Assert.Equal(["B", "a", "é"], Of(Column.Of("é", "a", "B")).Names);
        Assert.Equal(["false", "true"], Of(Column.Of<bool>(true, false)).Names);
        Assert.Equal(["0", "18446744073709551615"], Of(Column.Of<ulong>(ulong.MaxValue, 0)).Names);
    }

    [Fact]
    public void Every_type_of_class_comes_back()
    {
        ComesBack<bool>(true, false);
        ComesBack<sbyte>(-128, 127);
        ComesBack<byte>(255, 0);
        ComesBack<short>(-5, 5);
        ComesBack<ushort>(5, 6);
        ComesBack<int>(int.MinValue, int.MaxValue);
        ComesBack<uint>(uint.MaxValue, 1);
        ComesBack<long>(long.MaxValue, long.MinValue);
        ComesBack<ulong>(ulong.MaxValue, ulong.MaxValue - 1);

        var target = Target(Column.Of("", "ü", "x y"));
        var labels = ClassLabels.Restore(ColumnType.String, ClassLabels.Of(target).Names);
        Assert.Equal([0, 2, 1], labels.Encode(target));
        var predictions = labels.ToPredictions<double>([Column.Of(0.1, 0.2, 0.3), Column.Of(0.5, 0.2, 0.3), Column.Of(0.4, 0.6, 0.3)]);
        Assert.Equal(["x y", "ü", ""], Enumerable.Range(0, 3).Select(row => predictions.Text("prediction")[row]));
        Assert.Equal(["prediction", "probability_", "probability_x y", "probability_ü"], predictions.Schema.Names);
    }

    [Fact]
    public void The_first_of_equally_probable_classes_is_predicted()
    {
        var predictions = Of(Column.Of<int>(1, 2)).ToPredictions<float>([Column.Of(0.5f, 0.4f), Column.Of(0.5f, 0.6f)]);
        Assert.Equal([1, 2], predictions.Column<int>("prediction").Span.ToArray());
    }

    [Fact]
    public void No_rows_are_predicted_as_none()
    {
        var predictions = Of(Column.Of("a", "b")).ToPredictions<float>([Column.Of<float>(), Column.Of<float>()]);
        Assert.Equal(0, predictions.RowCount);
        Assert.Equal(3, predictions.Schema.Count);
    }

    [Fact]
    public void As_many_probabilities_as_classes_are_needed() =>
        Assert.Throws<ArgumentException>(() => Of(Column.Of("a", "b")).ToPredictions<float>([Column.Of(1f)]));

    [Fact]
    public void A_class_that_was_not_there_is_named()
    {
        Assert.Contains("'y' is 'c' in row 2", Refusal(() => Of(Column.Of("a", "b")).Encode(Target(Column.Of("a", "c")))), StringComparison.Ordinal);
        Assert.Contains("'y' is '3' in row 2", Refusal(() => Of(Column.Of<int>(1, 2)).Encode(Target(Column.Of<int>(1, 3)))), StringComparison.Ordinal);
        Assert.Contains("'y' holds Int64", Refusal(() => Of(Column.Of<int>(1, 2)).Encode(Target(Column.Of<long>(1, 2)))), StringComparison.Ordinal);
        Assert.Contains("'y' holds Int64", Refusal(() => Of(Column.Of("a", "b")).Encode(Target(Column.Of<long>(1, 2)))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ColumnType.Int32, "2", "1")]
    [InlineData(ColumnType.Int32, "1", "1")]
    [InlineData(ColumnType.Int32, "1", "x")]
    [InlineData(ColumnType.Int32, "1", null)]
    [InlineData(ColumnType.UInt8, "1", "256")]
    [InlineData(ColumnType.String, "b", "a")]
    [InlineData(ColumnType.String, "a", "a")]
    [InlineData(ColumnType.String, null, "a")]
    [InlineData(ColumnType.Float32, "1", "2")]
    [InlineData((ColumnType)99, "1", "2")]
    public void Damaged_classes_are_refused(ColumnType type, string? first, string? second) =>
        Assert.Throws<ModelException>(() => ClassLabels.Restore(type, [first!, second!]));

    [Fact]
    public void A_single_class_is_none_to_tell_apart()
    {
        Assert.Contains("'y' is 'a' in every row", Refusal(() => Of(Column.Of("a", "a"))), StringComparison.Ordinal);
        Assert.Throws<ModelException>(() => ClassLabels.Restore(ColumnType.String, ["a"]));
        Assert.Throws<ModelException>(() => ClassLabels.Restore(ColumnType.String, []));
    }

    [Fact]
    public void Fractions_and_dates_are_no_classes()
    {
        Assert.Contains("'y' holds Float64", Refusal(() => Of(Column.Of(1.0, 2.0))), StringComparison.Ordinal);
        Assert.Contains("'y' holds Date", Refusal(() => Of(Column.Of(new DateOnly(2020, 1, 1)))), StringComparison.Ordinal);
    }

    private static void ComesBack<T>(T first, T second)
        where T : unmanaged
    {
        var column = Column.Of(first, second, first);
        var fitted = ClassLabels.Of(Target(column));
        var labels = ClassLabels.Restore(fitted.Type, fitted.Names);
        var codes = labels.Encode(Target(column));
        Assert.Equal(fitted.Encode(Target(column)), codes);
        var probabilities = Enumerable.Range(0, 2).Select(code => Column.Of([.. codes.Select(c => c == code ? 1f : 0f)])).ToList();
        Assert.Equal(column.Span.ToArray(), labels.ToPredictions(probabilities).Column<T>("prediction").Span.ToArray());
    }

    private static ClassLabels Of(Column column) => ClassLabels.Of(Target(column));

    private static TrainingTarget Target(Column column)
    {
        var frame = Frame.Of(("y", column));
        return TrainingTarget.Of(frame, frame);
    }

    private static string Refusal(Func<object> work) => Assert.Throws<ModelException>(work).Message;
}
