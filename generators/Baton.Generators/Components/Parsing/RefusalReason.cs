namespace Baton.Generators.Components.Parsing;

/// <summary>What is wrong with a class that is marked as a component; each is a rule of the analyzers.</summary>
internal enum RefusalReason
{
    /// <summary>The class, or one around it, is not partial.</summary>
    NotPartial,

    /// <summary>The class is of no family, or of another than its attribute says.</summary>
    Family,

    /// <summary>The class is several components in one: it is of several families, or has several attributes.</summary>
    SeveralFamilies,

    /// <summary>The kind is not kebab-case.</summary>
    Kind,

    /// <summary>A property cannot be read from config, or not be written back.</summary>
    Setting,

    /// <summary>A property or constructor parameter asks for a component instead of a family.</summary>
    ConcreteDependency,

    /// <summary>The limits of a property contradict each other, its type or its default.</summary>
    Limits,

    /// <summary>The class cannot be made.</summary>
    Construction,
}
