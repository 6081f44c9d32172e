namespace Baton;

/// <summary>
/// A failure that a person can act on: its message says what happened, where, and what to do.
/// Everything Baton throws on purpose derives from it, and adapters translate their vendor's exceptions into it,
/// keeping the cause.
/// </summary>
public class BatonException : Exception
{
    /// <summary>Creates the exception with its message.</summary>
    /// <param name="message">What happened, where, and what to do.</param>
    public BatonException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with its message and cause.</summary>
    /// <param name="message">What happened, where, and what to do.</param>
    /// <param name="innerException">The cause.</param>
    public BatonException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
