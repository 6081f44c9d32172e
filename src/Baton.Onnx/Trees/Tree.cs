namespace Baton.Onnx.Trees;

/// <summary>A tree of an ensemble.</summary>
/// <param name="Sum">The place of the sum that its answers are added to.</param>
/// <param name="Nodes">Its nodes, the root first; nodes that nothing leads to are left out.</param>
public sealed record Tree(int Sum, IReadOnlyList<TreeNode> Nodes);
