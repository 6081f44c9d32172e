using Baton.Tasks.Restored;

namespace Baton.Tasks.Packages;

/// <summary>A vendor whose compile assets come along with a reference.</summary>
/// <param name="Reference">What the project refers to.</param>
/// <param name="Vendor">The vendor.</param>
/// <param name="Package">The first of its packages on the way: the reference itself, or what it brings.</param>
/// <param name="Way">What brought it; nothing if the project refers to the package itself.</param>
internal sealed record VendorArrival(RestoredReference Reference, string Vendor, string Package, IReadOnlyList<string> Way);
