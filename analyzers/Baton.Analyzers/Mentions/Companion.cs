using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Baton.Analyzers.Mentions;

/// <summary>A keyword by which code can do what a word says without the word, in a file that mentions it elsewhere.</summary>
internal sealed class Companion
{
    /// <summary><c>new()</c>, whose type is told elsewhere.</summary>
    public static readonly Companion NewWithoutType = new("new", token => token.Parent is ImplicitObjectCreationExpressionSyntax);

    /// <summary><c>throw</c>, whatever is thrown.</summary>
    public static readonly Companion Throw = new("throw", token => token.IsKind(SyntaxKind.ThrowKeyword));

    private Companion(string keyword, Func<SyntaxToken, bool> counts)
    {
        Word = new WordSet([keyword]);
        Counts = counts;
    }

    /// <summary>The keyword.</summary>
    public WordSet Word { get; }

    /// <summary>Whether a token is the keyword in question.</summary>
    public Func<SyntaxToken, bool> Counts { get; }
}
