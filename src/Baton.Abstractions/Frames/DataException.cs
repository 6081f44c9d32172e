namespace Baton.Frames;

/// <summary>Data is not what it should be: a file, a row, a column or a value is named.</summary>
public sealed class DataException : BatonException
{
    /// <summary>Creates the exception with its message.</summary>
    /// <param name="message">What happened, where, and what to do.</param>
    public DataException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with its message and cause.</summary>
    /// <param name="message">What happened, where, and what to do.</param>
    /// <param name="innerException">The cause.</param>
    public DataException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
