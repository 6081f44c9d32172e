namespace Baton.Artifacts;

/// <summary>An artifact is missing, damaged or cannot be written.</summary>
public sealed class ArtifactException : BatonException
{
    /// <summary>Creates the exception with its message.</summary>
    /// <param name="message">What happened, where, and what to do.</param>
    public ArtifactException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with its message and cause.</summary>
    /// <param name="message">What happened, where, and what to do.</param>
    /// <param name="innerException">The cause.</param>
    public ArtifactException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
