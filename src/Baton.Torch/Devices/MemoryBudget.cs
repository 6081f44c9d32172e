using System.Globalization;
using Baton.Models;

namespace Baton.Torch.Devices;

/// <summary>What fits into the memory of this machine: where the operating system promises more than there is, it ends the process that takes it.</summary>
internal static class MemoryBudget
{
    /// <summary>Makes sure that numbers fit.</summary>
    /// <param name="what">What they are of, at the beginning of a sentence.</param>
    /// <param name="numbers">How many numbers in single precision there will be.</param>
    /// <param name="remedy">What to do where they do not.</param>
    /// <exception cref="ModelException">They do not fit.</exception>
    public static void Require(string what, double numbers, string remedy)
    {
        var (needed, available) = (numbers * sizeof(float), GC.GetGCMemoryInfo().TotalAvailableMemoryBytes);
        if (available > 0 && needed > available)
        {
            throw new ModelException(string.Create(
                CultureInfo.InvariantCulture, $"{what} would take {needed / 1e9:N1} GB, but there are {available / 1e9:N1} GB of memory here. {remedy}"));
        }
    }
}
