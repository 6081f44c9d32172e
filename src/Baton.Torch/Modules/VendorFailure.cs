using Baton.Models;

namespace Baton.Torch.Modules;

/// <summary>What the vendor or a user's module throws, as an exception of ours.</summary>
internal static class VendorFailure
{
    /// <summary>Runs what calls the vendor or a module.</summary>
    /// <param name="what">What is being done, as in "could not …".</param>
    /// <param name="call">Does it.</param>
    /// <exception cref="ModelException">The vendor or the module failed.</exception>
    public static T Translate<T>(string what, Func<T> call)
    {
        try
        {
            return call();
        }
        catch (Exception e) when (IsForeign(e))
        {
            throw new ModelException($"The module could not {what}: {FirstLine(e.Message)}", e);
        }
    }

    /// <summary>Whether nobody here threw it: what a module's code can throw has no end.</summary>
    public static bool IsForeign(Exception failure) => failure is not (BatonException or OperationCanceledException);

    /// <summary>The native half tells its whole stack after the first line.</summary>
    public static string FirstLine(string message) => message.Split('\n', 2)[0].TrimEnd();
}
