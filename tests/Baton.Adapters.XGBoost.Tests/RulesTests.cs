using Baton.Adapters.XGBoost.Settings;

namespace Baton.Adapters.XGBoost.Tests;

public sealed class RulesTests
{
    [Fact]
    public void The_defaults_break_no_rule() => Assert.Empty(new XGBoostModel().CheckSettings());

    [Fact]
    public void A_weight_of_the_second_class_needs_two_classes() =>
        Assert.Equal("scalePositiveWeight", Assert.Single(new XGBoostModel { ScalePositiveWeight = 2 }.CheckSettings()).Setting);

    [Theory]
    [InlineData(0.0, 1)]
    [InlineData(1.0, 1)]
    [InlineData(-3.0, 1)]
    [InlineData(0.5, 0)]
    public void A_base_score_of_two_classes_is_a_probability(double score, int problems) =>
        Assert.Equal(problems, new XGBoostModel { Objective = XGBoostObjective.Binary, BaseScore = score }.CheckSettings().Count());

    [Fact]
    public void The_exact_tree_method_limits_no_leaves() =>
        Assert.Equal(
            ["maxLeaves", "growPolicy"],
            new XGBoostModel { TreeMethod = XGBoostTreeMethod.Exact, MaxLeaves = 5, GrowPolicy = XGBoostGrowPolicy.LossGuide }.CheckSettings().Select(p => p.Setting));
}
