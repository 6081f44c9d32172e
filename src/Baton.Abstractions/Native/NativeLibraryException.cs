namespace Baton.Native;

/// <summary>A native library is missing, cannot be loaded, or is too old; the message says how to get it.</summary>
public sealed class NativeLibraryException : BatonException
{
    /// <summary>Creates the exception with its message.</summary>
    /// <param name="message">What is wrong with the library, and how to get it.</param>
    public NativeLibraryException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with its message and cause.</summary>
    /// <param name="message">What is wrong with the library, and how to get it.</param>
    /// <param name="innerException">The cause.</param>
    public NativeLibraryException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
