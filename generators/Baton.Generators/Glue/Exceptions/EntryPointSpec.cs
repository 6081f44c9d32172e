using Baton.Settings;

namespace Baton.Generators.Glue.Exceptions;

/// <summary>A member of an interface, and the public member of the class that does its work.</summary>
/// <param name="Interface">The interface.</param>
/// <param name="Name">The member's name; <c>this</c> of an indexer.</param>
/// <param name="Target">The object whose member is called: <c>this</c>, seen as a base class where the class hides the member.</param>
/// <param name="Result">What it returns, or the property's type.</param>
/// <param name="Parameters">Its parameters.</param>
/// <param name="TypeParameters">Its type parameters.</param>
/// <param name="Accessors">The accessors of a property: <c>get</c>, <c>set</c>, <c>init</c>; none for a method.</param>
/// <param name="IsUnsafe">Whether a pointer is in its signature.</param>
internal sealed record EntryPointSpec(
    string Interface,
    string Name,
    string Target,
    ResultSpec Result,
    EquatableArray<ParameterSpec> Parameters,
    EquatableArray<TypeParameterSpec> TypeParameters,
    EquatableArray<string> Accessors,
    bool IsUnsafe);
