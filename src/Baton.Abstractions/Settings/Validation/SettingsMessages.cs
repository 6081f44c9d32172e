using Baton.Settings.Manifests;
using Baton.Settings.Nodes;

namespace Baton.Settings.Validation;

/// <summary>The wording of every mistake in a setting, in one place. A secret's text never gets into a message.</summary>
public static class SettingsMessages
{
    private const int LongestList = 12;

    /// <summary>A value is of another type than its setting; what a list or map would hold does not matter then.</summary>
    /// <param name="shape">What the value must look like.</param>
    /// <param name="node">The value.</param>
    /// <param name="secret">Whether the value must not be shown.</param>
    public static string WrongType(SettingShape shape, SettingsNode node, bool secret = false) =>
        $"must be {ShapeText.Of(shape with { Item = null })}, is {Found(node, secret)}{From(node, secret)}{Advice(shape, node)}";

    /// <summary>A number, date or duration lies outside its bounds.</summary>
    /// <param name="shape">What the value must look like.</param>
    /// <param name="node">The value.</param>
    /// <param name="secret">Whether the value must not be shown.</param>
    public static string OutOfRange(SettingShape shape, SettingsScalar node, bool secret = false) =>
        $"must be {ShapeText.Range(shape)}, is {(secret ? Found(node, secret) : Excerpt.Of(node.Text))}{From(node, secret)}";

    /// <summary>A value is none of those that are allowed.</summary>
    /// <param name="shape">What the value must look like.</param>
    /// <param name="node">The value.</param>
    /// <param name="secret">Whether the value must not be shown.</param>
    public static string NotAllowed(SettingShape shape, SettingsScalar node, bool secret = false) =>
        $"must be one of {string.Join(", ", shape.AllowedValues)}, is {Found(node, secret)}{From(node, secret)}{(secret ? "" : DidYouMean(node.Text, shape.AllowedValues))}";

    /// <summary>A setting that config must give is missing.</summary>
    /// <param name="setting">The setting.</param>
    public static string Missing(SettingManifest setting) => $"is required, and missing: {ShapeText.Of(setting.Shape)}";

    /// <summary>A map has a name that nothing reads.</summary>
    /// <param name="owner">Who reads the map, such as <c>the model 'xgboost'</c>.</param>
    /// <param name="name">The name as written.</param>
    /// <param name="known">The settings there are.</param>
    /// <param name="elsewhere">The paths of settings of that name that are near, on another level.</param>
    public static string UnknownSetting(string owner, string name, EquatableArray<SettingManifest> known, IReadOnlyCollection<string>? elsewhere = null)
    {
        var unknown = $"{owner} has no setting '{Excerpt.Of(name)}'";
        if (elsewhere is { Count: > 0 })
            return $"{unknown}; did you mean {string.Join(" or ", elsewhere.Select(e => $"'{e}'"))}?";
        if (name.Contains(':'))
            return $"{unknown}; a colon that ends a name is followed by a space";
        return unknown
            + Choices(name, [.. known.Select(s => s.Name)], [.. known.SelectMany(s => s.FormerNames.Select(f => new FormerValue(f, s.Name)))], "it has ", "it has no settings");
    }

    /// <summary>A family has no such kind.</summary>
    /// <param name="family">The family.</param>
    /// <param name="kind">The kind as written.</param>
    /// <param name="known">The components there are, as far as they fit.</param>
    public static string UnknownKind(string family, string kind, IReadOnlyCollection<ComponentManifest> known) =>
        AdapterPackages.Find(family, kind) is { } package
            ? $"there is no {family} of the kind '{Excerpt.Of(kind)}' here; the package {package} has it: reference that"
            : $"there is no {family} of the kind '{Excerpt.Of(kind)}'"
                + Choices(kind, [.. known.Select(c => c.Kind)], [.. known.SelectMany(c => c.FormerKinds.Select(f => new FormerValue(f, c.Kind)))], "there are ", $"this program has no {family} at all: reference the package of one that fits");

    /// <summary>A component does not have the capability that a setting asks for.</summary>
    /// <param name="family">The family.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="capability">The metadata name of the capability.</param>
    /// <param name="fitting">The kinds that fit; <see langword="null"/> if that is not known here.</param>
    public static string Unfit(string family, string kind, string capability, IReadOnlyCollection<string>? fitting) =>
        $"the {family} '{kind}' does not fit here, it is no {ShapeText.ShortName(capability)}" + fitting switch
        {
            null => "",
            { Count: 0 } => $"; this program has no {family} that fits",
            _ => $"; those that fit: {Some(fitting)}",
        };

    /// <summary>A component is named by its bare kind and needs settings.</summary>
    /// <param name="family">The family.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="required">The settings that it needs.</param>
    public static string NeedsSettings(string family, string kind, IReadOnlyCollection<string> required) =>
        $"the {family} '{kind}' needs settings: write a map with 'kind: {kind}' and {string.Join(", ", required.Select(r => $"'{r}'"))}";

    /// <summary>A map that names a component has no kind.</summary>
    /// <param name="family">The family.</param>
    /// <param name="known">The kinds that fit.</param>
    public static string MissingKind(string family, IReadOnlyCollection<string> known) =>
        $"'kind' is missing: it says which {family} this is" + (known.Count == 0 ? "" : $"; there are {Some(known)}");

    /// <summary>A secret stands in a file as plain text.</summary>
    public static string WrittenSecret => "is secret, and this file shows it to everybody who sees the file: take it from the environment, as ${env:NAME}";

    /// <summary>A component's <c>kind</c> is no name.</summary>
    /// <param name="family">The family.</param>
    /// <param name="kind">What stands in the kind's place.</param>
    /// <param name="known">The kinds that fit.</param>
    public static string WrongKind(string family, SettingsNode kind, IReadOnlyCollection<string> known) =>
        $"must be the kind of {ShapeText.WithArticle(family)}, is {kind.Describe()}" + (known.Count == 0 ? "" : $"; there are {Some(known)}");

    /// <summary>The end of a message about a misspelt name: the nearest names, if any, and all there are if they are few.</summary>
    /// <param name="name">The name as written.</param>
    /// <param name="known">The names there are.</param>
    /// <param name="introduction">What stands before the names.</param>
    /// <param name="none">What to say if there are none.</param>
    public static string Choices(string name, IReadOnlyCollection<string> known, string introduction, string none) =>
        Choices(name, known, [], introduction, none);

    private static string Choices(string name, IReadOnlyCollection<string> known, IReadOnlyCollection<FormerValue> former, string introduction, string none)
    {
        if (known.Count == 0)
            return "; " + none;
        var near = DidYouMean(name, known, former);
        return near.Length > 0 && known.Count > LongestList ? near : $"{near}; {introduction}{Some(known)}";
    }

    /// <summary><c>; did you mean 'a'?</c>, or nothing if no name is near.</summary>
    /// <param name="name">The name as written.</param>
    /// <param name="known">The names there are.</param>
    public static string DidYouMean(string name, IEnumerable<string> known) => DidYouMean(name, known, []);

    /// <summary><c>; did you mean 'a'?</c>, also where a former name is near, or nothing if none is.</summary>
    /// <param name="name">The name as written.</param>
    /// <param name="known">The names there are.</param>
    /// <param name="former">The names there were.</param>
    public static string DidYouMean(string name, IEnumerable<string> known, IReadOnlyCollection<FormerValue> former)
    {
        var near = NearestNames.Find(name, known.Concat(former.Select(f => f.Former)).Distinct());
        if (near.Count == 0)
            return "";
        var shown = near
            .Select(n => former.FirstOrDefault(f => f.Former == n) is { } renamed ? $"'{renamed.Present}' (formerly '{n}')" : $"'{n}'")
            .Distinct();
        return $"; did you mean {string.Join(" or ", shown)}?";
    }

    private static string Some(IReadOnlyCollection<string> names) => names.Count <= LongestList
        ? string.Join(", ", names)
        : $"{string.Join(", ", names.Take(LongestList))} and {names.Count - LongestList} more";

    private static string Found(SettingsNode node, bool secret) =>
        secret && node is SettingsScalar { IsNull: false } ? "a value that is not shown, since it is secret" : node.Describe();

    // A value that came through a reference cannot be found in the file by its text.
    private static string From(SettingsNode node, bool secret) =>
        !secret && node is SettingsScalar { Origin: { } origin } ? $" (from '{Excerpt.Of(origin)}')" : "";

    private static string Advice(SettingShape shape, SettingsNode node)
    {
        if (node is not SettingsScalar scalar)
            return "";
        return shape.Type switch
        {
            SettingType.Boolean or SettingType.Integer or SettingType.Number or SettingType.Decimal when scalar.Style == ScalarStyle.Quoted =>
                "; without the quotes it could be one",
            SettingType.List => "; write it in brackets: [ ... ]",
            _ => "",
        };
    }
}
