namespace Baton.Analyzers.Compatibility.Shapes;

/// <summary>A line as it stands in a shape file.</summary>
/// <param name="Line">What it says.</param>
/// <param name="Index">Its number, from 0.</param>
internal sealed record WrittenLine(ShapeLine Line, int Index)
{
    /// <summary>What the line is about.</summary>
    public ShapeKey Key => Line.Key;
}
