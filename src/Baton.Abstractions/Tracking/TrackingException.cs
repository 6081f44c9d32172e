namespace Baton.Tracking;

/// <summary>An experiment tracker cannot read or write what was asked.</summary>
public sealed class TrackingException : BatonException
{
    /// <summary>Creates the exception with its message.</summary>
    /// <param name="message">What happened, where, and what to do.</param>
    public TrackingException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with its message and cause.</summary>
    /// <param name="message">What happened, where, and what to do.</param>
    /// <param name="innerException">The cause.</param>
    public TrackingException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
