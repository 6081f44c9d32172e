using System.Text.RegularExpressions;
using Microsoft.Build.Framework;

namespace Baton.Tasks.Vendors;

/// <summary>Which vendor a package id belongs to.</summary>
internal sealed class PackageVendors
{
    private readonly List<(string Vendor, int Length, Regex Pattern)> _patterns = [];

    /// <summary>Reads the sets of vendors.</summary>
    /// <param name="sets">Each a vendor's name with its package ids in <c>Packages</c>; a vendor may stand several times.</param>
    public PackageVendors(IEnumerable<ITaskItem> sets)
    {
        foreach (var set in sets)
        {
            foreach (var pattern in set.GetMetadata("Packages").Split(';').Select(p => p.Trim()).Where(p => p.Length > 0))
                _patterns.Add((set.ItemSpec, pattern.Length, new Regex("^" + Regex.Escape(pattern).Replace(@"\*", ".*") + "$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)));
        }

        // Microsoft.ML.OnnxRuntime is one of Microsoft.ML.* too: the longest pattern knows best, and of equals the first.
        _patterns = [.. _patterns.OrderByDescending(p => p.Length)];
    }

    /// <summary>The vendor of a package; <see langword="null"/> if it is nobody's.</summary>
    public string? Of(string packageId) => _patterns.FirstOrDefault(p => p.Pattern.IsMatch(packageId)).Vendor;
}
