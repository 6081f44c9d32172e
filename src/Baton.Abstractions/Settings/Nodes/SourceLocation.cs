namespace Baton.Settings.Nodes;

/// <summary>A place in a text that a person wrote.</summary>
/// <param name="File">The file as it was named by the person, or a name such as <c>--set</c> for what is no file.</param>
/// <param name="Line">The line, from 1; 0 where there are no lines.</param>
/// <param name="Column">The column, from 1; 0 where there are no columns.</param>
public readonly record struct SourceLocation(string File, int Line, int Column)
{
    /// <summary>The place of what no file holds: a default, or a tree made in code.</summary>
    public static SourceLocation None => new("(code)", 0, 0);

    /// <summary>The place as <c>file:line:column</c>, without the numbers where there are none.</summary>
    public override string ToString() => Line > 0 ? $"{File}:{Line}:{Column}" : File ?? "(code)";
}
