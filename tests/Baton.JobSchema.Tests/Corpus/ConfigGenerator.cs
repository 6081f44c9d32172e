using Baton.Settings;
using Baton.Settings.Manifests;

namespace Baton.JobSchema.Tests.Corpus;

/// <summary>
/// Makes configs of what manifests declare: most values are right, and in every other config some are changed, left out, or
/// put where they do not belong. Equal seeds make equal configs.
/// </summary>
internal sealed class ConfigGenerator(int seed, IManifestLookup manifests)
{
    private const int Deepest = 7;

    private readonly Random _random = new(seed);
    private double _mistakes;

    /// <summary>Makes a config as YAML.</summary>
    public string Next(RecordManifest root, EquatableArray<RecordManifest> records)
    {
        _mistakes = _random.Next(2) * 0.04;
        return "---" + Settings(root.Settings, records, [], 0, flow: false) + "\n";
    }

    private string Settings(EquatableArray<SettingManifest> settings, EquatableArray<RecordManifest> records, IEnumerable<string> entries, int depth, bool flow)
    {
        var given = entries.ToList();
        var share = depth <= 1 ? 0.6 : 4.0 / (settings.Count + 4);
        foreach (var setting in settings)
        {
            if (setting.Required ? !Errs() : depth < Deepest && _random.NextDouble() < share)
                given.Add($"{NameOf(setting.Name, setting.FormerNames)}: {Value(setting.Shape, records, depth + 1, flow)}");
        }

        if (Errs())
            given.Add($"{Pick(Spellings.Names.Where(n => given.TrueForAll(g => !g.StartsWith(n + ":", StringComparison.Ordinal))).ToArray())}: {Pick(Spellings.Odd)}");
        return Map(given, depth, flow);
    }

    private string Value(SettingShape shape, EquatableArray<RecordManifest> records, int depth, bool parentFlow)
    {
        if (Errs())
            return _random.Next(4) switch { 0 => "[]", 1 => "{}", _ => Pick(Spellings.Odd) };
        if (shape.Nullable && _random.Next(4) == 0)
            return "null";
        var flow = parentFlow || _random.Next(2) == 0;
        return shape.Type switch
        {
            SettingType.Component => Component(shape, depth, flow),
            SettingType.Record => Settings(records.First(r => r.Name == shape.Record).Settings, records, [], depth, flow),
            SettingType.List => List([.. Items(shape, records, depth, flow)], depth, flow),
            SettingType.Dictionary => Map([.. Items(shape, records, depth, flow).Select((item, i) => $"{Pick(["a", "b c", "7"])}{i}: {item}")], depth, flow),
            _ => Scalar(shape),
        };
    }

    private IEnumerable<string> Items(SettingShape shape, EquatableArray<RecordManifest> records, int depth, bool flow)
    {
        for (var left = depth < Deepest ? _random.Next(3) : 0; left > 0; left--)
            yield return shape.Item is { } item ? Value(item, records, depth + 1, flow) : Pick(Spellings.Odd);
    }

    private string Component(SettingShape shape, int depth, bool flow)
    {
        var all = manifests.Of(shape.Family!).ToArray();
        var fitting = all.Where(m => shape.Capability is null || m.Capabilities.Contains(shape.Capability, StringComparer.Ordinal)).ToArray();
        if (fitting.Length == 0 || Errs())
            fitting = all;
        if (fitting.Length == 0)
            return Pick(Spellings.Odd);
        var chosen = Pick(depth < Deepest - 2 ? fitting : [.. fitting.OrderBy(m => m.Settings.Count(s => s.Required)).Take(1)]);
        if ((!chosen.Settings.Any(s => s.Required) || Errs()) && _random.Next(2) == 0)
            return NameOf(chosen.Kind, chosen.FormerKinds);
        var kind = Errs() ? Pick(["${env:NONE}", "nope", chosen.Kind.ToUpperInvariant()]) : NameOf(chosen.Kind, chosen.FormerKinds);
        return Settings(chosen.Settings, chosen.Records, Errs() ? [] : [$"kind: \"{kind}\""], depth, flow);
    }

    private string Scalar(SettingShape shape)
    {
        if (shape.AllowedValues.Count > 0)
            return Pick([.. shape.AllowedValues, .. shape.FormerValues.Select(v => v.Former)]);
        return shape.Type switch
        {
            SettingType.Boolean => Pick(["true", "false", "True"]),
            SettingType.Integer => Pick([.. new[] { "1", "7", "2.0", "0x3" }.Where(n => InRange(n, shape)), shape.Minimum ?? "0", shape.Maximum ?? "0"]),
            SettingType.Number => Pick(["1", "0.5", "1e-3", shape.Maximum ?? "-.5"]),
            SettingType.Decimal => Pick(["1", "0.5", "-0.25"]),
            SettingType.String => Pick(["text", "5", "true", "\"\"", "\"${env:NONE}\""]),
            SettingType.DateTime => Pick(["2026-01-31T07:30", "2021-01-31", "\"2024-02-29 00:00:00.5Z\""]),
            SettingType.DateTimeOffset => Pick(["2026-01-31T07:30Z", "2021-01-31T07:30:00-08:00"]),
            SettingType.Date => Pick(["2026-01-31", "2024-02-29"]),
            SettingType.Time => Pick(["07:30:01", "12:00"]),
            SettingType.Duration => Pick(["30s", "00:01:00", "1.5m", "\"500ms\"", "1d"]),
            SettingType.Uri => Pick(["https://host/x", "data/x"]),
            _ => Pick(Spellings.Odd),
        };
    }

    private string NameOf(string present, EquatableArray<string> former) => former.Count > 0 && _random.Next(3) == 0 ? Pick([.. former]) : present;

    private static bool InRange(string number, SettingShape shape) =>
        number is not "7" || shape.Maximum is null || shape.Maximum.Length > 1;

    private static string Map(IReadOnlyCollection<string> entries, int depth, bool flow) =>
        entries.Count == 0 ? " {}" : flow ? $" {{ {string.Join(", ", entries)} }}" : string.Concat(entries.Select(e => Line(depth) + e));

    private static string List(IReadOnlyCollection<string> items, int depth, bool flow) =>
        items.Count == 0 ? " []" : flow ? $" [ {string.Join(", ", items)} ]" : string.Concat(items.Select(i => Line(depth) + "- " + i));

    private static string Line(int depth) => "\n" + new string(' ', depth * 2);

    private bool Errs() => _random.NextDouble() < _mistakes;

    private T Pick<T>(IReadOnlyList<T> values) => values[_random.Next(values.Count)];
}
