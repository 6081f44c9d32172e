namespace Baton.Settings.Manifests;

/// <summary>What a setting holds, as config sees it. The names, in camel case, are those of the manifest.</summary>
public enum SettingType
{
    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A whole number; the shape's bounds hold those of its .NET type.</summary>
    Integer,

    /// <summary>A finite floating-point number.</summary>
    Number,

    /// <summary>A <see cref="decimal"/> number.</summary>
    Decimal,

    /// <summary>Text.</summary>
    String,

    /// <summary>One of the shape's allowed values, which are an enum's members in camel case.</summary>
    Enum,

    /// <summary>A date with a time of day, ISO 8601, without an offset.</summary>
    DateTime,

    /// <summary>A date with a time of day and an offset from UTC, ISO 8601.</summary>
    DateTimeOffset,

    /// <summary>A date, <c>yyyy-MM-dd</c>.</summary>
    Date,

    /// <summary>A time of day, <c>HH:mm[:ss[.fffffff]]</c>.</summary>
    Time,

    /// <summary>A length of time: <c>[d.]hh:mm:ss[.fffffff]</c>, or a number with <c>ms</c>, <c>s</c>, <c>m</c>, <c>h</c> or <c>d</c>.</summary>
    Duration,

    /// <summary>An absolute or relative URI.</summary>
    Uri,

    /// <summary>A map that a nested settings record reads.</summary>
    Record,

    /// <summary>A component, chosen by <c>kind</c>.</summary>
    Component,

    /// <summary>A list of the shape's items.</summary>
    List,

    /// <summary>A map from names to the shape's items.</summary>
    Dictionary,
}
