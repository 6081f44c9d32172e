using Baton.Configuration;
using Baton.Configuration.Sources;
using Baton.Settings;
using Baton.Settings.Json;
using Baton.Settings.Manifests;
using Baton.Settings.Renaming;

namespace Baton.Tests.Configuration;

public sealed class RenamingTests
{
    private static readonly SettingShape Integer = new(SettingType.Integer);

    /// <summary>The tree 'oak', formerly 'elm': depth (deep, height), size.wide (width), order of large (big), parts, named, a nested tree.</summary>
    private static readonly ComponentManifest Oak = new("tree", "oak", "Acme.Oak")
    {
        FormerKinds = Texts("elm"),
        Settings = new EquatableArray<SettingManifest>(
        [
            new("depth", Integer) { FormerNames = Texts("deep", "height") },
            new("size", new SettingShape(SettingType.Record) { Record = "Size" }) { FormerNames = Texts("measure") },
            new("order", new SettingShape(SettingType.Enum) { AllowedValues = Texts("small", "large"), FormerValues = new EquatableArray<FormerValue>([new("big", "large")]) }),
            new("parts", new SettingShape(SettingType.List) { Item = Tree() }),
            new("named", new SettingShape(SettingType.Dictionary) { Item = new SettingShape(SettingType.Record) { Record = "Size" } }),
            new("next", Tree()) { FormerNames = Texts("child") },
            new("password", new SettingShape(SettingType.String)) { Secret = true, FormerNames = Texts("secret") },
        ]),
        Records = new EquatableArray<RecordManifest>([new("Size", new EquatableArray<SettingManifest>([new("wide", Integer) { FormerNames = Texts("width") }]))]),
    };

    private static readonly ComponentManifest Ash = new("tree", "ash", "Acme.Ash")
    {
        Settings = new EquatableArray<SettingManifest>([new("deep", Integer)]),
    };

    private static readonly RecordManifest Root = new("config", new EquatableArray<SettingManifest>([new("vars", new SettingShape(SettingType.Dictionary)), new("tree", Tree())]));

    private readonly ManifestSet _manifests = new([Oak, Ash]);

    [Theory]
    [InlineData("tree: { kind: oak, deep: 3 }", "{'kind':'oak','depth':3}", "a.yaml:1:20 tree.deep: 'deep' is now called 'depth'")]
    [InlineData("tree: { kind: elm }", "{'kind':'oak'}", "a.yaml:1:15 tree.kind: 'elm' is now called 'oak'")]
    [InlineData("tree: elm", "'oak'", "a.yaml:1:7 tree: 'elm' is now called 'oak'")]
    [InlineData("tree: { kind: oak, order: big }", "{'kind':'oak','order':'large'}", "a.yaml:1:27 tree.order: 'big' is now called 'large'")]
    [InlineData("tree: { kind: oak, size: { width: 1 } }", "{'kind':'oak','size':{'wide':1}}", "a.yaml:1:28 tree.size.width: 'width' is now called 'wide'")]
    [InlineData("tree: { kind: oak, named: { a: { width: 1 } } }", "{'kind':'oak','named':{'a':{'wide':1}}}", "a.yaml:1:34 tree.named.a.width: 'width' is now called 'wide'")]
    [InlineData("tree: { kind: oak, parts: [ elm ] }", "{'kind':'oak','parts':['oak']}", "a.yaml:1:29 tree.parts[0]: 'elm' is now called 'oak'")]
    [InlineData("tree: { kind: oak, next: { kind: oak, deep: 1 } }", "{'kind':'oak','next':{'kind':'oak','depth':1}}", "a.yaml:1:39 tree.next.deep: 'deep' is now called 'depth'")]
    [InlineData("""{ vars: { t: { kind: oak, deep: 3 } }, tree: "${vars.t}" }""", "{'kind':'oak','depth':3}", "a.yaml:1:27 tree.deep: 'deep' is now called 'depth'")]
    [InlineData("""{ vars: { k: elm }, tree: { kind: "${vars.k}", deep: 3 } }""", "{'kind':'oak','depth':3}", "a.yaml:1:35 tree.kind: 'elm' is now called 'oak'", "a.yaml:1:48 tree.deep: 'deep' is now called 'depth'")]
    public void Former_names_become_present_ones_and_are_told_at_their_places(string text, string tree, params string[] warnings)
    {
        var loaded = Read([text]);

        Assert.Equal(tree, Json(loaded));
        Assert.Equal(warnings, loaded.Warnings.Select(w => w.ToString()));
        Assert.Empty(Check(loaded));
    }

    [Fact]
    public void What_stands_in_a_renamed_setting_has_its_path()
    {
        var loaded = Read(["tree: { kind: oak, measure: { width: x } }"]);

        Assert.Equal(["a.yaml:1:38 tree.size.wide: must be a whole number, is 'x'"], Check(loaded));
        Assert.Equal(2, loaded.Warnings.Count);
    }

    [Theory]
    // Another kind has a setting of that name, a free map has any name, and what is wrong stays wrong.
    [InlineData("tree: { kind: ash, deep: 3 }")]
    [InlineData("{ vars: { deep: 3, kind: elm }, tree: oak }")]
    [InlineData("tree: { kind: birch, deep: 3 }", "a.yaml:1:15 tree.kind: there is no tree of the kind 'birch'; there are ash, oak")]
    [InlineData("tree: { kind: ash, height: 3 }", "a.yaml:1:20 tree.height: the tree 'ash' has no setting 'height'; it has deep")]
    [InlineData("tree: { kind: oak, heigth: 3 }", "a.yaml:1:20 tree.heigth: the tree 'oak' has no setting 'heigth'; did you mean 'depth' (formerly 'height')?; it has depth, size, order, parts, named, next, password")]
    [InlineData("tree: { kind: elmm }", "a.yaml:1:15 tree.kind: there is no tree of the kind 'elmm'; did you mean 'oak' (formerly 'elm')?; there are ash, oak")]
    public void Near_miss_nothing_is_renamed_elsewhere(string text, params string[] errors)
    {
        var loaded = Read([text]);

        Assert.Empty(loaded.Warnings);
        Assert.Equal(errors, Check(loaded));
    }

    [Theory]
    [InlineData("tree: { kind: oak, deep: 1 }", "tree: { depth: 2 }", "{'kind':'oak','depth':2}", 1)]
    [InlineData("tree: { kind: oak, depth: 1 }", "tree: { deep: 2 }", "{'kind':'oak','depth':2}", 1)]
    [InlineData("tree: oak", "tree: { deep: 2 }", "{'kind':'oak','depth':2}", 1)]
    [InlineData("tree: { kind: elm, deep: 1 }", "tree: { kind: oak, order: small }", "{'kind':'oak','depth':1,'order':'small'}", 2)]
    [InlineData("tree: { kind: oak, deep: 1 }", "tree: { kind: ash, deep: 2 }", "{'kind':'ash','deep':2}", 1)]
    // The kind comes with the later file alone.
    [InlineData("tree: { deep: 1 }", "tree: { kind: oak }", "{'depth':1,'kind':'oak'}", 1)]
    public void Files_by_old_and_new_names_merge(string first, string second, string tree, int warnings)
    {
        var loaded = Read([first, second]);

        Assert.Equal(tree, Json(loaded));
        Assert.Equal(warnings, loaded.Warnings.Count);
        Assert.Empty(Check(loaded));
    }

    [Theory]
    [InlineData("tree.deep=2", "{'kind':'oak','depth':2}", "--set tree.deep=2 tree.deep: 'deep' is now called 'depth'")]
    [InlineData("tree.measure.width=2", "{'kind':'oak','depth':1,'size':{'wide':2}}", "--set tree.measure.width=2 tree.measure.width: 'measure' is now called 'size'", "--set tree.measure.width=2 tree.measure.width: 'width' is now called 'wide'")]
    [InlineData("tree.kind=elm", "{'kind':'oak','depth':1}", "--set tree.kind=elm tree.kind: 'elm' is now called 'oak'")]
    [InlineData("tree.parts[0]=elm", "{'kind':'oak','depth':1,'parts':['oak']}", "--set tree.parts[0]=elm tree.parts[0]: 'elm' is now called 'oak'")]
    [InlineData("tree.size={ width: 3 }", "{'kind':'oak','depth':1,'size':{'wide':3}}", "--set tree.size={ width: 3 } tree.size.width: 'width' is now called 'wide'")]
    public void Overrides_may_use_former_names(string change, string tree, params string[] warnings)
    {
        var loaded = Read(["tree: { kind: oak, depth: 1 }"], change);

        Assert.Equal(tree, Json(loaded));
        Assert.Equal(warnings, loaded.Warnings.Select(w => w.ToString()));
        Assert.Empty(Check(loaded));
    }

    [Fact]
    public void References_may_lead_through_former_names()
    {
        var loaded = Read(["""{ vars: { d: "${tree.measure.width}" }, tree: { kind: oak, size: { width: 7 } } }"""]);

        Assert.Equal("7", ((Settings.Nodes.SettingsMap)loaded.Root.Find("vars")!).Find("d") is Settings.Nodes.SettingsScalar d ? d.Text : "");
        Assert.Equal(
            [
                "a.yaml:1:14 vars.d: in the reference '${tree.measure.width}', 'measure' is now called 'size'",
                "a.yaml:1:14 vars.d: in the reference '${tree.measure.width}', 'width' is now called 'wide'",
                "a.yaml:1:68 tree.size.width: 'width' is now called 'wide'",
            ],
            loaded.Warnings.Select(w => w.ToString()));
    }

    [Fact]
    public void A_setting_given_by_both_names_is_wrong_at_both_places() => Assert.Equal(
        [
            "a.yaml:1:20 tree.deep: 'deep' is now called 'depth', which is given too, at a.yaml:1:29; remove one of the two",
            "a.yaml:1:29 tree.depth: 'depth' is given a second time by its former name 'deep', at a.yaml:1:20; remove one of the two",
        ],
        Check(Read(["tree: { kind: oak, deep: 1, depth: 2 }"])));

    [Fact]
    public void A_setting_given_by_two_former_names_is_wrong_at_both_places() => Assert.Equal(
        [
            "a.yaml:1:20 tree.deep: 'deep' is now called 'depth', which is given too, at a.yaml:1:29; remove one of the two",
            "a.yaml:1:29 tree.height: 'height' is now called 'depth', which is given too, at a.yaml:1:20; remove one of the two",
        ],
        Check(Read(["tree: { kind: oak, deep: 1, height: 2 }"])));

    [Fact]
    public void A_secret_that_an_override_gave_by_its_former_name_is_masked()
    {
        var loaded = Read(["tree: oak"], "tree.secret=hunter22");
        var secrets = loaded.Validate(Root, [], _manifests).Secrets;

        Assert.Equal("--set tree.secret=*** tree.secret: 'secret' is now called 'password'", secrets.Mask(Assert.Single(loaded.Warnings)).ToString());
    }

    [Fact]
    public void A_former_kind_that_several_claim_is_nobodys()
    {
        var manifests = new ManifestSet([Oak, Ash with { FormerKinds = Texts("elm") }]);
        var loaded = SettingsLoader.Read([SettingsSource.FromText("a.yaml", "tree: elm")], [], new Dictionary<string, string>(), Renamer(manifests));

        Assert.Empty(loaded.Warnings);
        Assert.Equal("'elm'", Json(loaded));
    }

    [Fact]
    public void Without_anybody_who_knows_former_names_they_are_unknown_and_the_message_says_what_to_write()
    {
        var loaded = SettingsLoader.Read([SettingsSource.FromText("a.yaml", "tree: { kind: oak, deep: 1 }")], [], new Dictionary<string, string>());

        Assert.StartsWith("a.yaml:1:20 tree.deep: the tree 'oak' has no setting 'deep'; did you mean 'depth' (formerly 'deep')?", Assert.Single(Check(loaded)), StringComparison.Ordinal);
    }

    private static SettingShape Tree() => new(SettingType.Component) { Family = "tree" };

    private static EquatableArray<string> Texts(params string[] texts) => new(texts);

    private static SettingsRenamer Renamer(IManifestLookup manifests) => new(SettingsPlace.OfConfig(Root, []), manifests);

    private LoadedSettings Read(string[] texts, params string[] overrides) => SettingsLoader.Read(
        texts.Select((t, i) => SettingsSource.FromText($"{(char)('a' + i)}.yaml", t)), overrides, new Dictionary<string, string>(), Renamer(_manifests));

    private IReadOnlyList<string> Check(LoadedSettings loaded) => [.. loaded.Validate(Root, [], _manifests).Errors.Select(e => e.ToString())];

    private static string Json(LoadedSettings loaded) => new JsonWriter().Node(loaded.Root.Find("tree")!).ToString().Replace('"', '\'');
}
