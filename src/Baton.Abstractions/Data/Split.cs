using Baton.Frames;

namespace Baton.Data;

/// <summary>One division of rows.</summary>
/// <param name="Train">The rows to learn from.</param>
/// <param name="Test">The rows to be measured on.</param>
public sealed record Split(RowSelection Train, RowSelection Test);
