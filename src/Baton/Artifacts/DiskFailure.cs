namespace Baton.Artifacts;

/// <summary>What the file system refuses, in words.</summary>
internal static class DiskFailure
{
    /// <summary>Whether the exception comes from the file system.</summary>
    public static bool Is(Exception exception) => exception is IOException or UnauthorizedAccessException || IsTooLarge(exception);

    /// <summary>The store cannot be written to.</summary>
    public static ArtifactException OfWriting(string root, Exception exception) => new(
        $"The artifact store {root} cannot be written to: {(IsTooLarge(exception) ? "A file would become larger than one may be there." : exception.Message)} Nothing of the artifact was kept. Make room or give this user the right to write there, or set 'root' to another folder.",
        exception);

    /// <summary>An artifact is there and cannot be read.</summary>
    public static ArtifactException OfReading(ArtifactReference reference, string root, Exception exception) => new(
        $"The artifact '{reference.Name}' ({reference.Id}) in {root} cannot be read: {exception.Message} Give this user the right to read it, or check the disk.",
        exception);

    /// <summary>How .NET tells that a file has come to the limit of the file system or the user.</summary>
    private static bool IsTooLarge(Exception exception) => exception is ArgumentOutOfRangeException { ParamName: "value" };
}
