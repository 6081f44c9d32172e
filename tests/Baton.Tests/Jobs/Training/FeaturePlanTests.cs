using Baton.Frames;
using Baton.Jobs.Training;

namespace Baton.Tests.Jobs.Training;

public class FeaturePlanTests
{
    private static readonly FrameSchema Schema = new(
        new ColumnSchema("id", ColumnType.Int32) { IsKey = true },
        new ColumnSchema("temp", ColumnType.Float32),
        new ColumnSchema("casual", ColumnType.UInt32) { DerivedFrom = "cnt" },
        new ColumnSchema("casualShare", ColumnType.Float32) { DerivedFrom = "casual" },
        new ColumnSchema("cnt", ColumnType.UInt32));

    [Fact]
    public void Without_a_wish_all_columns_that_give_nothing_away_are_features() =>
        Assert.Equal(["temp"], FeaturePlan.Choose(Schema, "cnt", [], []));

    [Fact]
    public void Allowed_columns_join_although_they_are_derived_from_the_target() =>
        Assert.Equal(["temp", "casual"], FeaturePlan.Choose(Schema, "cnt", [], ["casual"]));

    [Fact]
    public void A_column_derived_from_another_target_is_a_feature() =>
        Assert.Equal(["casual", "casualShare", "cnt"], FeaturePlan.Choose(Schema, "temp", [], []));

    [Fact]
    public void The_order_asked_for_is_kept() =>
        Assert.Equal(["id", "temp"], FeaturePlan.Choose(Schema, "cnt", ["id", "temp"], []));

    [Theory]
    [InlineData("casual", "is derived from the target 'cnt'")]
    [InlineData("casualShare", "is derived from the target 'cnt'")]
    [InlineData("cnt", "is the target itself")]
    [InlineData("tmp", "no column 'tmp'")]
    public void A_feature_that_cannot_be_is_refused_with_the_reason(string feature, string reason)
    {
        var problem = Assert.Single(FeaturePlan.Check(Schema, "cnt", ["temp", feature], []));
        Assert.Equal("features", problem.Setting);
        Assert.Contains(reason, problem.Message, StringComparison.Ordinal);
        Assert.Throws<DataException>(() => FeaturePlan.Choose(Schema, "cnt", ["temp", feature], []));
    }

    [Fact]
    public void A_wanted_leak_is_let_through() =>
        Assert.Empty(FeaturePlan.Check(Schema, "cnt", ["casual"], ["casual"]));

    [Fact]
    public void Columns_derived_from_each_other_in_a_circle_end_the_search()
    {
        var circle = new FrameSchema(
            new ColumnSchema("a", ColumnType.Float32) { DerivedFrom = "b" },
            new ColumnSchema("b", ColumnType.Float32) { DerivedFrom = "a" },
            new ColumnSchema("y", ColumnType.Float32));
        Assert.Equal(["a", "b"], FeaturePlan.Choose(circle, "y", [], []));
    }

    [Fact]
    public void Nothing_left_to_learn_from_is_an_error_that_names_the_columns()
    {
        var lonely = new FrameSchema(new ColumnSchema("y", ColumnType.Float32));
        Assert.Contains("y", Assert.Throws<DataException>(() => FeaturePlan.Choose(lonely, "y", [], [])).Message, StringComparison.Ordinal);
    }
}
