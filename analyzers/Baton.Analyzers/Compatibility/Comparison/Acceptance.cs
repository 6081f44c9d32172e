using Baton.Analyzers.Compatibility.Shapes;
using Baton.Settings.Manifests;
using Baton.Settings.Nodes;
using Baton.Settings.Scalars;
using Baton.Settings.Validation;

namespace Baton.Analyzers.Compatibility.Comparison;

/// <summary>Whether a setting accepts all that it accepted: every text that config could say then, it can say now.</summary>
internal sealed class Acceptance(ICapabilities capabilities)
{
    /// <summary>Whether nothing has become narrower.</summary>
    public bool Keeps(AcceptedValue was, AcceptedValue present) => (was.Required || !present.Required) && Keeps(was.Shape, present.Shape);

    /// <summary>Whether a setting keeps what a line says; one about a former name says nothing more than that it is known.</summary>
    public bool Keeps(ShapeLine was, SettingManifest present) =>
        was.PresentName is not null || (AcceptedValue.Parse(was.Value) is { } value && Keeps(value, AcceptedValue.Of(present)));

    private bool Keeps(SettingShape was, SettingShape present)
    {
        if (was.Nullable && !present.Nullable)
            return false;
        return was.Type switch
        {
            SettingType.List => present.Type == SettingType.List && KeepsItems(was.Item, present.Item),
            SettingType.Dictionary => present.Type == SettingType.Dictionary && KeepsItems(was.Item, present.Item),
            SettingType.Record => present.Type == SettingType.Record || present is { Type: SettingType.Dictionary, Item: null },
            SettingType.Component => present.Type == SettingType.Component && was.Family == present.Family && KeepsCapability(was.Capability, present.Capability),
            _ => IsScalar(present.Type) && KeepsScalar(was, present),
        };
    }

    private bool KeepsItems(SettingShape? was, SettingShape? present) => present is null || (was is not null && Keeps(was, present));

    private bool KeepsCapability(string? was, string? present) => present is null || (was is not null && capabilities.Implies(was, present));

    private static bool KeepsScalar(SettingShape was, SettingShape present)
    {
        if (was.AllowedValues.Count > 0)
            return was.AllowedValues.All(v => Allows(present, v));
        return present.AllowedValues.Count == 0 && Includes(present.Type, was.Type) && KeepsRange(was, present);
    }

    // What was a text may be written in quotes, what was a number may not; the notation says neither, so that the value decides.
    private static bool Allows(SettingShape present, string value) =>
        present.FormerValues.Any(f => f.Former == value) || ScalarRules.Check(present, new SettingsScalar("", SourceLocation.None, value), secret: false) is null;

    private static bool IsScalar(SettingType type) =>
        type is not (SettingType.List or SettingType.Dictionary or SettingType.Record or SettingType.Component);

    /// <summary>Whether every text of one type is one of another: any scalar is a text, a date is a date with a time.</summary>
    private static bool Includes(SettingType present, SettingType was) => present == was || (present, was) switch
    {
        (SettingType.String, _) => true,
        (SettingType.Number, SettingType.Integer or SettingType.Decimal) => true,
        (SettingType.Decimal, SettingType.Integer) => true,
        (SettingType.DateTime, SettingType.Date) => true,
        _ => false,
    };

    private static bool KeepsRange(SettingShape was, SettingShape present)
    {
        (was, present) = (Closed(was), Closed(present));
        return (present.Minimum is null || Holds(present, was.Minimum, was.MinimumExclusive)) && (present.Maximum is null || Holds(present, was.Maximum, was.MaximumExclusive));
    }

    /// <summary>Whether a range holds a bound of another one; if the bound itself was not allowed, it may touch it.</summary>
    private static bool Holds(SettingShape present, string? bound, bool exclusive) => bound is not null
        && ScalarRange.Contains(exclusive ? present with { MinimumExclusive = false, MaximumExclusive = false } : present, bound);

    /// <summary>A range of whole numbers with its bounds in it: greater than 0 is at least 1.</summary>
    private static SettingShape Closed(SettingShape shape)
    {
        if (shape.Type != SettingType.Integer)
            return shape;
        if (shape is { MinimumExclusive: true, Minimum: { } minimum } && DecimalScalar.TryParse(minimum, out var low))
            shape = shape with { MinimumExclusive = false, Minimum = DecimalScalar.Format(decimal.Floor(low) + 1) };
        if (shape is { MaximumExclusive: true, Maximum: { } maximum } && DecimalScalar.TryParse(maximum, out var high))
            shape = shape with { MaximumExclusive = false, Maximum = DecimalScalar.Format(decimal.Ceiling(high) - 1) };
        return shape;
    }
}
