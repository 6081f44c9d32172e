using System.Globalization;

namespace Baton.Adapters.MLNet.Fitted;

/// <summary>What the columns of distances are called.</summary>
internal static class DistanceColumns
{
    /// <summary>The names for some centres, which are numbered from 1 on.</summary>
    public static string[] Of(int centres) => [.. Enumerable.Range(1, centres).Select(centre => "distance_" + centre.ToString(CultureInfo.InvariantCulture))];
}
