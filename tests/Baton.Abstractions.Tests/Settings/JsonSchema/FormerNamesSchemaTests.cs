using Baton.Settings.JsonSchema;
using Baton.Settings.Manifests;

namespace Baton.Abstractions.Tests.Settings.JsonSchema;

/// <summary>Former names in the schema: accepted in place of the present ones, and shown as what they are.</summary>
public sealed class FormerNamesSchemaTests : IDisposable
{
    private static readonly string Schema = JsonSchemaWriter.Write(
        new RecordManifest("config", new([new("tree", new SettingShape(SettingType.Component) { Family = "tree" }), new("trees", new SettingShape(SettingType.List) { Item = new SettingShape(SettingType.Component) { Family = "tree" } })])),
        [],
        new ManifestSet(
        [
            new("tree", "oak", "Oak")
            {
                FormerKinds = new(["elm"]),
                Settings = new(
                [
                    new("depth", new SettingShape(SettingType.Integer) { Minimum = "1" }) { Required = true, FormerNames = new(["deep", "height"]) },
                    new("order", new SettingShape(SettingType.Enum) { AllowedValues = new(["large"]), FormerValues = new([new FormerValue("big", "large")]) }),
                ]),
            },
            new("tree", "ash", "Ash") { FormerKinds = new(["fraxinus"]) },
        ]));

    private readonly SchemaEvaluator _evaluator = new(Schema);

    public void Dispose() => _evaluator.Dispose();

    [Theory]
    [InlineData("{'kind':'oak','depth':1}", true)]
    [InlineData("{'kind':'oak','deep':1}", true)]
    [InlineData("{'kind':'elm','height':1,'order':'big'}", true)]
    [InlineData("'fraxinus'", true)]
    [InlineData("{'kind':'fraxinus'}", true)]
    [InlineData("{'kind':'oak'}", false)]
    [InlineData("'elm'", false)]
    [InlineData("{'kind':'oak','deep':0}", false)]
    [InlineData("{'kind':'oak','deep':1,'depth':1}", false)]
    [InlineData("{'kind':'oak','deep':1,'height':1}", false)]
    [InlineData("{'kind':'oak','depth':1,'height':1}", false)]
    [InlineData("{'kind':'oak','depth':1,'order':'small'}", false)]
    [InlineData("{'kind':'beech'}", false)]
    public void They_are_accepted_in_place_of_the_present_ones(string tree, bool accepted) =>
        Assert.Equal(accepted, _evaluator.Accepts($"{{'tree':{tree}}}".Replace('\'', '"')));

    [Theory]
    [InlineData("depth")]
    [InlineData("large")]
    [InlineData("oak")]
    [InlineData("ash")]
    public void They_are_deprecated_and_say_what_to_write(string present) =>
        Assert.Matches($@"""deprecated"": true,\s*""description"": ""Now called '{present}'\.""", Schema);
}
