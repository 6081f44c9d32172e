using Baton.Generators.Glue.Exceptions;
using Baton.Generators.Glue.Mapping;
using Baton.Generators.Glue.NativeLibraries;
using Microsoft.CodeAnalysis;

namespace Baton.Analyzers.Symbols;

/// <summary>The attributes on a class that ask for glue.</summary>
internal static class GlueAttributes
{
    /// <summary>Whether a compilation has them in reach.</summary>
    public static bool AreIn(Compilation compilation) => compilation.GetTypesByMetadataName(TranslationParser.AttributeName).Length > 0;

    /// <summary>Whether an attribute is one of them.</summary>
    public static bool Is(AttributeData attribute) => NativeLibraryParser.Asks(attribute) || TranslationParser.Asks(attribute) || MappingParser.Asks(attribute);
}
