namespace Baton.Generators.Glue.Exceptions;

/// <summary>How a result is walked after the call has returned.</summary>
internal enum WalkShape
{
    /// <summary>It is not.</summary>
    None,

    /// <summary>With <c>foreach</c>.</summary>
    Sequence,

    /// <summary>With <c>await foreach</c>.</summary>
    Stream,
}
