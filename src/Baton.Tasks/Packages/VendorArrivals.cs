using Baton.Analyzers.Vendors;
using Baton.Tasks.Restored;

namespace Baton.Tasks.Packages;

/// <summary>Finds the vendors whose compile assets reach a compiler through a project's references.</summary>
internal static class VendorArrivals
{
    /// <summary>Those that reach the project's own compiler.</summary>
    public static IEnumerable<VendorArrival> Entering(RestoredProject project, CompileFlow flow, VendorPatterns vendors) =>
        project.References.Where(r => r.Enters).SelectMany(r => Of(r, flow, vendors));

    /// <summary>Those that reach the compilers of who refers to the project.</summary>
    public static IEnumerable<VendorArrival> Leaving(RestoredProject project, CompileFlow flow, VendorPatterns vendors) =>
        project.References.Where(r => r.Leaves).SelectMany(r => Of(r, flow, vendors));

    /// <summary>Each vendor once a reference, with the package that stands nearest to it: its further packages follow from that one.</summary>
    private static IEnumerable<VendorArrival> Of(RestoredReference reference, CompileFlow flow, VendorPatterns vendors) =>
        from library in flow.Of(reference)
        where library.Library is { ProjectPath: null, HasCompileAssets: true }
        let vendor = vendors.VendorOf(library.Library.Id)
        where vendor is not null
        group new VendorArrival(reference, vendor, library.Library.Id, library.Way) by vendor into arrivals
        select arrivals.First();
}
