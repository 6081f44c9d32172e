using Baton.Leaks.Tests;
using Microsoft.CodeAnalysis;

namespace Baton.Rules.Comparison;

/// <summary>The corpus's vendor and the adapter that leaks it, compiled.</summary>
internal sealed class LeakedVendor
{
    public const string Name = "Quanta.Client";
    public const string Namespace = "Quanta";

    public LeakedVendor(LeakCorpus corpus)
    {
        Image = Compiler.Image(Name, corpus.Vendor);
        Vendor = MetadataReference.CreateFromImage(Image);
        Adapter = MetadataReference.CreateFromImage(Compiler.Image("Shop.Adapters.Quanta", [.. corpus.Adapter, Facts], Vendor));
    }

    public byte[] Image { get; }

    public MetadataReference Vendor { get; }

    public MetadataReference Adapter { get; }

    // What the SDK has every adapter say of itself.
    private static string Facts => $"""
        [assembly: System.Reflection.AssemblyMetadata("Baton.Role", "Adapter")]
        [assembly: System.Reflection.AssemblyMetadata("Baton.Vendor", "Quanta")]
        [assembly: System.Reflection.AssemblyMetadata("Baton.VendorAssemblies", "{Name}")]
        """;
}
