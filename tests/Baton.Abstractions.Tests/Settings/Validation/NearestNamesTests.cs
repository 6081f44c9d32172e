using Baton.Settings.Validation;

namespace Baton.Abstractions.Tests.Settings.Validation;

public class NearestNamesTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("abc", "", 3)]
    [InlineData("ca", "ac", 1)]
    [InlineData("ca", "abc", 3)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("maxDepht", "maxDepth", 1)]
    public void Distances_count_swaps_as_one(string left, string right, int expected)
    {
        Assert.Equal(expected, NearestNames.Distance(left, right));
        Assert.Equal(expected, NearestNames.Distance(right, left));
    }

    [Theory]
    [InlineData("maxdepth", "maxDepth")]
    [InlineData("max-depth", "maxDepth")]
    [InlineData("MAX_DEPTH", "maxDepth")]
    [InlineData("etaa", "eta")]
    [InlineData("rmes", "rmse")]
    [InlineData("quite-other", "")]
    [InlineData("x", "")]
    [InlineData("", "")]
    public void Only_near_names_are_offered(string name, string expected) =>
        Assert.Equal(expected, string.Join(",", NearestNames.Find(name, ["maxDepth", "eta", "rmse", "r2"])));

    [Theory]
    [InlineData("fast-tree", "acme-fast-tree-binary,acme-fast-tree-regression")]
    [InlineData("fasttree", "acme-fast-tree-binary,acme-fast-tree-regression")]
    [InlineData("Acme.Boost", "acme-boost")]
    [InlineData("boost", "acme-boost")]
    [InlineData("numberOfTrees", "trees")]
    [InlineData("acme", "")]
    [InlineData("eta", "")]
    [InlineData("auc", "roc-auc")]
    public void Without_a_near_name_those_of_the_same_words_are_offered_if_they_are_few(string name, string expected) =>
        Assert.Equal(expected, string.Join(",", NearestNames.Find(name, ["trees", "acme-boost", "acme-fast-tree-regression", "acme-fast-tree-binary", "acme-other", "metabolic", "roc-auc"])));

    [Fact]
    public void The_nearest_come_first_and_three_are_enough() =>
        Assert.Equal(["abcd", "abcde", "abcx"], NearestNames.Find("abcd", ["zbcd", "abcx", "abcde", "abcd"]).Take(3));
}
