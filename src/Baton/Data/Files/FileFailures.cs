using System.Security;
using Baton.Frames;

namespace Baton.Data.Files;

/// <summary>Says what the file system refused, where, and what to do.</summary>
internal static class FileFailures
{
    /// <summary>Whether a failure is the file system's.</summary>
    public static bool Is(Exception failure) => failure is IOException or UnauthorizedAccessException or SecurityException || IsTooLarge(failure);

    public static DataException Reading(string path, Exception failure) =>
        new($"The file '{path}' cannot be read: {Reason(failure)} Check the path and who may read it.", failure);

    public static DataException Writing(string path, Exception failure) =>
        new($"The file '{path}' cannot be written: {Reason(failure)} Check the path, who may write there, and the space left; what was there before is unchanged.", failure);

    /// <summary>How .NET tells that a file has come to the limit of the file system or the user.</summary>
    private static bool IsTooLarge(Exception failure) => failure is ArgumentOutOfRangeException { ParamName: "value" };

    private static string Reason(Exception failure)
    {
        var reason = IsTooLarge(failure) ? "It would become larger than a file may be there" : failure.Message.Trim();
        return reason.EndsWith('.') ? reason : reason + ".";
    }
}
