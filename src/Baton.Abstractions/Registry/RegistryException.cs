namespace Baton.Registry;

/// <summary>A model registry cannot read or write what was asked.</summary>
public sealed class RegistryException : BatonException
{
    /// <summary>Creates the exception with its message.</summary>
    /// <param name="message">What happened, where, and what to do.</param>
    public RegistryException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with its message and cause.</summary>
    /// <param name="message">What happened, where, and what to do.</param>
    /// <param name="innerException">The cause.</param>
    public RegistryException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
