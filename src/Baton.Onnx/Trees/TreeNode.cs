namespace Baton.Onnx.Trees;

/// <summary>A place in a tree: a question, or an answer.</summary>
/// <param name="Feature">The place of the feature that is asked for; -1 for an answer.</param>
/// <param name="Number">What the feature is held against, or the answer.</param>
/// <param name="Below">The place of the node where values below the number go on.</param>
/// <param name="Other">The place of the node where the others go on.</param>
/// <param name="MissingIsBelow">Whether missing values (NaN) go with those below.</param>
public readonly record struct TreeNode(int Feature, float Number, int Below, int Other, bool MissingIsBelow)
{
    /// <summary>Whether it is an answer.</summary>
    public bool IsLeaf => Feature < 0;

    /// <summary>An answer.</summary>
    /// <param name="value">What it adds to the sum.</param>
    public static TreeNode Leaf(float value) => new(-1, value, -1, -1, false);
}
