using Baton.Generators.Emission;
using Baton.Settings;

namespace Baton.Generators.Glue.NativeLibraries;

/// <summary>A class that stands for a native library.</summary>
/// <param name="Type">The class.</param>
/// <param name="Name">The library's name without prefix and ending.</param>
/// <param name="PathVariable">The environment variable that names its file or folder.</param>
/// <param name="Texts">What else the attribute says in one text, by the property of the description that takes it.</param>
/// <param name="Lists">What the attribute lists, by the property of the description that takes it.</param>
/// <param name="Oldest">The oldest version that serves.</param>
/// <param name="IsDerived">Whether the class derives from another, which may have members of the same names.</param>
internal sealed record NativeLibrarySpec(
    PartialType Type,
    string Name,
    string PathVariable,
    EquatableArray<(string Property, string Value)> Texts,
    EquatableArray<(string Property, EquatableArray<string> Values)> Lists,
    Version? Oldest,
    bool IsDerived);
