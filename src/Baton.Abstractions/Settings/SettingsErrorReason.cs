namespace Baton.Settings;

/// <summary>What kind of mistake it is, for whoever sorts mistakes: their wording is for people.</summary>
public enum SettingsErrorReason
{
    /// <summary>None of the others: a text that cannot be read, a reference that leads nowhere, a rule of a component's own.</summary>
    Other,

    /// <summary>A family has no such kind, or none that fits there.</summary>
    UnknownKind,

    /// <summary>Nothing that fits is in reach: the package that has the kind is not referenced.</summary>
    MissingPackage,

    /// <summary>Nothing reads a setting of this name.</summary>
    UnknownSetting,

    /// <summary>The value is of another type than its setting.</summary>
    WrongType,

    /// <summary>The value is out of range, or none of those that are allowed.</summary>
    OutOfRange,

    /// <summary>A setting that config must give is missing.</summary>
    Missing,

    /// <summary>A secret stands in a file for everybody to read.</summary>
    WrittenSecret,
}
