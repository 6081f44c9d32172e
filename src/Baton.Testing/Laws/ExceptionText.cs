namespace Baton.Testing.Laws;

/// <summary>Exceptions in words.</summary>
internal static class ExceptionText
{
    /// <summary>The exception in a line.</summary>
    public static string Of(Exception exception) => $"{exception.GetType().FullName}: {exception.Message}";
}
