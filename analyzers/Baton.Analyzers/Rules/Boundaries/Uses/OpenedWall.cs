using Microsoft.CodeAnalysis;

namespace Baton.Analyzers.Rules.Boundaries.Uses;

/// <summary>
/// The code as it would be understood if no wall kept the vendors from the compiler: a second compilation, which sees their
/// assemblies that run with the program. It is made when the first name is met that means nothing without it, in code
/// that does not compile anyway.
/// </summary>
internal sealed class OpenedWall
{
    private readonly Lazy<Compilation> _compilation;

    /// <summary>Takes the files of the vendors' assemblies that the compiler does not see.</summary>
    public OpenedWall(Compilation compilation, IReadOnlyList<string> files)
    {
        IsNeeded = files.Count > 0;
        _compilation = new Lazy<Compilation>(() => compilation.AddReferences(files.Select(Reference).OfType<MetadataReference>()));
    }

    /// <summary>Whether there is a wall at all.</summary>
    public bool IsNeeded { get; }

#pragma warning disable RS1030 // The analyzer's own model does not see what this compilation is made for.
    /// <summary>What the code of a file means without the wall.</summary>
    public SemanticModel Model(SyntaxTree tree) => _compilation.Value.GetSemanticModel(tree);
#pragma warning restore RS1030

    private static MetadataReference? Reference(string file)
    {
        try
        {
            return MetadataReference.CreateFromFile(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Restored, and gone since: its names stay unexplained.
            return null;
        }
    }
}
