namespace Baton.Generators.Components.Specs;

/// <summary>Where a record takes the value of a setting.</summary>
internal enum RecordMemberRole
{
    /// <summary>As an argument of its constructor.</summary>
    Parameter,

    /// <summary>In an object initializer, because the property is required.</summary>
    Initializer,

    /// <summary>In a <c>with</c> expression, so that the property's own initializer stays where config gives nothing.</summary>
    Mutation,
}
