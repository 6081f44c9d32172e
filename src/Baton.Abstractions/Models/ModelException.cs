namespace Baton.Models;

/// <summary>A model cannot learn from, predict or load what it was given.</summary>
public sealed class ModelException : BatonException
{
    /// <summary>Creates the exception with its message.</summary>
    /// <param name="message">What happened, where, and what to do.</param>
    public ModelException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with its message and cause.</summary>
    /// <param name="message">What happened, where, and what to do.</param>
    /// <param name="innerException">The cause.</param>
    public ModelException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
