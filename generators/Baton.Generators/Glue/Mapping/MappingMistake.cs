namespace Baton.Generators.Glue.Mapping;

/// <summary>What can be wrong with a mapping; each is told by a rule of its own.</summary>
internal enum MappingMistake
{
    /// <summary>The class cannot be added to, or the options cannot be made.</summary>
    Request,

    /// <summary>A setting goes nowhere, or two go to the same place.</summary>
    Unmapped,

    /// <summary>A setting's type does not fit its option's.</summary>
    Misfit,
}
