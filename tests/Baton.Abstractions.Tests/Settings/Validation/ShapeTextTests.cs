using Baton.Settings;
using Baton.Settings.Manifests;
using Baton.Settings.Validation;

namespace Baton.Abstractions.Tests.Settings.Validation;

public class ShapeTextTests
{
    public static TheoryData<SettingShape, string> Shapes => new()
    {
        { List(new(SettingType.String)), "a list of texts" },
        { List(new(SettingType.Component) { Family = "metric" }), "a list of metrics" },
        { List(new(SettingType.Component) { Family = "registry" }), "a list of registries" },
        { List(new(SettingType.Component) { Family = "bush" }), "a list of bushes" },
        { List(new(SettingType.Record) { Record = "Acme.Leaf" }), "a list of maps" },
        { List(List(new(SettingType.Number))), "a list of lists" },
        { List(new(SettingType.Enum) { AllowedValues = new EquatableArray<string>(["left", "right"]) }), "a list of left, right" },
        { List(new(SettingType.Duration)), "a list of lengths of time" },
        { new(SettingType.List), "a list" },
        { new(SettingType.Dictionary) { Item = new(SettingType.Integer) }, "a map from names to whole numbers" },
        { new(SettingType.Dictionary), "a map from names to values" },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_shape_says_what_it_holds(SettingShape shape, string text) => Assert.Equal(text, ShapeText.Of(shape));

    private static SettingShape List(SettingShape item) => new(SettingType.List) { Item = item };
}
