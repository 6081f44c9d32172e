using Baton.Frames;
using Baton.Models;
using Baton.Models.Categories;

namespace Baton.Abstractions.Tests.Models.Categories;

public sealed class CategoryTableTests
{
    private const string Advice = ". Group its values.";

    [Fact]
    public void Categories_are_learnt_once_each_and_sorted_by_code_unit()
    {
        var column = Column.Of("é", "a", null, "B", "a", "");

        var table = Fit(column, most: 4);

        Assert.Equal(["", "B", "a", "é"], table.Names);
        Assert.Equal([3, 2, CategoryTable.Missing, 1, 2, 0], Codes(table, column));
    }

    [Fact]
    public void The_same_number_is_the_same_category_whatever_its_type()
    {
        var table = Fit(Column.Of<byte>(9, 10, 200), most: 3);

        Assert.Equal(["10", "200", "9"], table.Names);
        Assert.Equal([2, 0, CategoryTable.Unknown, CategoryTable.Unknown], Codes(table, Column.Of<long>(9, 10, -9, long.MinValue)));
        Assert.Equal([2, CategoryTable.Unknown, CategoryTable.Missing], Codes(table, Column.Of<double>(9, 9.5, double.NaN)));
        Assert.Equal([1, CategoryTable.Unknown], Codes(table, Column.Of<float>(200, float.MinValue)));
    }

    [Theory]
    [InlineData(ColumnType.String, false, true)]
    [InlineData(ColumnType.String, true, true)]
    [InlineData(ColumnType.Int32, false, false)]
    [InlineData(ColumnType.Int32, true, true)]
    [InlineData(ColumnType.Float64, true, true)]
    [InlineData(ColumnType.Boolean, true, false)]
    [InlineData(ColumnType.Date, true, false)]
    public void Text_and_numbers_that_are_no_quantities_name_categories(ColumnType type, bool isCategorical, bool suits) =>
        Assert.Equal(suits, CategoryReader.Suits(new ColumnSchema("c", type) { IsCategorical = isCategorical }));

    [Fact]
    public void What_cannot_be_learnt_is_refused_with_the_columns_name()
    {
        Assert.Equal("The feature 'c' has more than 2 categories. Group its values.", Assert.Throws<ModelException>(() => Fit(Column.Of("a", "b", "a", "c"), most: 2)).Message);
        Assert.Contains("'c' has no value in any row", Assert.Throws<ModelException>(() => Fit(Column.Of(null, (string?)null), most: 2)).Message, StringComparison.Ordinal);
        Assert.Contains("'c' has no value in any row", Assert.Throws<ModelException>(() => Fit(Column.Of<double>(double.NaN), most: 2)).Message, StringComparison.Ordinal);
        Assert.Contains("'c' holds Boolean", Assert.Throws<ModelException>(() => Fit(Column.Of<bool>(true, false), most: 2)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stored_table_that_is_damaged_is_refused()
    {
        Assert.Contains("'c' are damaged", Assert.Throws<ModelException>(() => new CategoryTable("c", ["a", "b", "a"])).Message, StringComparison.Ordinal);
        Assert.Contains("'c' are damaged", Assert.Throws<ModelException>(() => new CategoryTable("c", ["a", null!])).Message, StringComparison.Ordinal);
        Assert.Throws<ModelException>(() => new CategoryTable("c", []));
    }

    [Fact]
    public void An_unknown_category_is_told_with_its_row_in_the_data()
    {
        var reader = CategoryReader.Of("c", Column.Of("a", "ü"));

        Assert.StartsWith("The feature 'c' is 'ü' in row 102 (the first is row 1)", new CategoryTable("c", ["a"]).Refusal(reader, row: 1, firstRow: 100).Message, StringComparison.Ordinal);
    }

    private static CategoryTable Fit(Column column, int most) => CategoryTable.Fit("c", column, most, Advice);

    private static int[] Codes(CategoryTable table, Column column)
    {
        var reader = CategoryReader.Of("c", column);
        return [.. Enumerable.Range(0, column.Length).Select(row => table.Find(reader, row))];
    }
}
