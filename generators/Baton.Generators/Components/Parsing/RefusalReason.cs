namespace Baton.Generators.Components.Parsing;

/// <summary>Why nothing is generated for a class that is marked as a component; each is a rule of the analyzer.</summary>
internal enum RefusalReason
{
    /// <summary>The class, or one around it, is not partial.</summary>
    NotPartial,

    /// <summary>The class is of no family, of several, or of another than its attribute says.</summary>
    Family,

    /// <summary>The kind is not kebab-case.</summary>
    Kind,

    /// <summary>A property cannot be read from config, or not be written back.</summary>
    Setting,

    /// <summary>The class cannot be made.</summary>
    Construction,
}
