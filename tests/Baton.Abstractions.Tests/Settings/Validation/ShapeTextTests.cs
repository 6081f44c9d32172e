using Baton.Settings;
using Baton.Settings.Manifests;
using Baton.Settings.Validation;

namespace Baton.Abstractions.Tests.Settings.Validation;

public class ShapeTextTests
{
    private const string Greatest = "1.7976931348623157E+308";

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
        { Number("0", Greatest), "a finite number at least 0" },
        { Number("0", Greatest) with { MinimumExclusive = true }, "a finite number greater than 0" },
        { Number("-" + Greatest, "5"), "a finite number at most 5" },
        { Number("-" + Greatest, Greatest), "a finite number" },
        { Number("0", "1e9"), "a finite number between 0 and 1e9" },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_shape_says_what_it_holds(SettingShape shape, string text) => Assert.Equal(text, ShapeText.Of(shape));

    private static SettingShape Number(string minimum, string maximum) => new(SettingType.Number) { Minimum = minimum, Maximum = maximum };

    private static SettingShape List(SettingShape item) => new(SettingType.List) { Item = item };
}
