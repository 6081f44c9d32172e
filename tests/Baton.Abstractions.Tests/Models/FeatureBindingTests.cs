using Baton.Frames;
using Baton.Models;

namespace Baton.Abstractions.Tests.Models;

public sealed class FeatureBindingTests
{
    private static readonly Frame Inputs = Frame.Of(("c", Column.Of(3)), ("a", Column.Of(1)), ("b", Column.Of(2)));

    [Fact]
    public void Features_come_in_the_models_order_and_others_stay_out() =>
        Assert.Equal(["a", "c"], new FeatureBinding("a", "c").Bind(Inputs).Schema.Names);

    [Fact]
    public void A_missing_feature_is_named_with_the_nearest() =>
        Assert.Equal(
            "The model was fitted with the feature 'windspeed', which the input lacks; nearest: wind_speed.",
            Refusal(() => new FeatureBinding("windspeed").Bind(Frame.Of(("wind_speed", Column.Of(1)), ("other", Column.Of(1))))));

    [Fact]
    public void All_missing_features_are_named() =>
        Assert.Contains("2 features that the input lacks: 'x' (there are: c, a, b), 'y' (", Refusal(() => new FeatureBinding("x", "a", "y").Bind(Inputs)), StringComparison.Ordinal);

    [Fact]
    public void Features_have_names_of_their_own()
    {
        Refusal(() => new FeatureBinding());
        Refusal(() => new FeatureBinding("a", "a"));
        Refusal(() => new FeatureBinding(""));
        Refusal(() => new FeatureBinding((string)null!));
    }

    private static string Refusal(Func<object> work) => Assert.Throws<ModelException>(work).Message;
}
