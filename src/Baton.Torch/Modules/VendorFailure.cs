using System.Runtime.InteropServices;
using Baton.Models;

namespace Baton.Torch.Modules;

/// <summary>What the vendor throws, as an exception of ours: errors of its native half, and what it refuses before calling that.</summary>
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
        catch (Exception e) when (IsVendors(e))
        {
            throw new ModelException($"The module could not {what}: {FirstLine(e.Message)}", e);
        }
    }

    private static bool IsVendors(Exception failure) => failure is
        ExternalException or ArgumentException or InvalidOperationException or NotImplementedException or NotSupportedException or IndexOutOfRangeException or EntryPointNotFoundException;

    /// <summary>The native half tells its whole stack after the first line.</summary>
    private static string FirstLine(string message) => message.Split('\n', 2)[0].TrimEnd();
}
