using Baton.Analyzers.Tests.Harness;
using Baton.Analyzers.Vendors;
using Baton.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Tests.Vendors;

public sealed class VendorMapTests
{
    private static readonly MetadataReference Core = CompiledReference.Of("Acme.Core", "namespace Acme; public class Blob;");

    private static readonly MetadataReference Adapter = CompiledReference.OfRole(
        "Acme.Adapter", "Adapter", "Acme", """[assembly: System.Reflection.AssemblyMetadata("Baton.VendorAssemblies", "Acme.Core|Acme.Net")] public class Store : Acme.Blob;""", Core);

    [Fact]
    public void The_packages_that_delivered_an_assembly_say_whose_it_is()
    {
        var map = Map([Core], ("BatonVendorPackages", "Acme=Acme.*|Other=Acme.Core"), ("BatonPackageAssemblies", "Acme.Client=Acme.Core|Acme.Core=Elsewhere"));

        Assert.Equal("Acme", map.VendorOf("Acme.Core"));
        Assert.Equal("Other", map.VendorOf("Elsewhere"));
        Assert.Equal(["Acme", "Other"], map.Vendors.Order());
    }

    [Fact]
    public void An_adapter_says_whose_assemblies_it_was_built_on()
    {
        var map = Map([Core, Adapter]);

        Assert.Equal("Acme", map.VendorOf("Acme.Core"));
        Assert.Equal("Acme", map.VendorOf("Acme.Net"));
        Assert.Equal("Acme", Assert.Single(map.Adapters).Vendor);
    }

    [Fact]
    public void What_has_a_role_is_nobodys_vendor_however_it_is_called()
    {
        var map = Map([Core, Adapter], ("BatonVendorPackages", "Acme=Acme.*"), ("BatonPackageAssemblies", "Acme.Adapter=Acme.Adapter"));

        Assert.Null(map.VendorOf("Acme.Adapter"));
        Assert.False(map.IsEmpty);
    }

    [Fact]
    public void The_editorconfig_has_the_last_word()
    {
        var map = Map([Core, Adapter], "baton_vendor_assemblies = Blobs=Acme.Co*");

        Assert.Equal("Blobs", map.VendorOf("Acme.Core"));
        Assert.Equal("Acme", map.VendorOf("Acme.Net"));
        Assert.Null(map.VendorOf("Acme.Adapter"));
    }

    [Theory]
    [InlineData("Acme=Nobody")]
    [InlineData("nonsense")]
    public void Without_a_vendor_in_reach_there_is_nothing_to_look_at(string text) => Assert.True(Map([Core], $"baton_vendor_assemblies = {text}").IsEmpty);

    [Fact]
    public void A_namespace_is_no_identity() =>
        Assert.Null(Map([CompiledReference.Of("Mine", "namespace Acme.Core; public class Blob;")], ("BatonVendorPackages", "Acme=Acme.*"), ("BatonPackageAssemblies", "Acme.Core=Acme.Core")).VendorOf("Mine"));

    [Fact]
    public void Hidden_files_are_those_of_vendors_and_their_paths_come_back_whole()
    {
        var map = Map([Adapter], ("BatonHiddenAssemblies", @"/packages/c?/Acme.Core.dll|C:\packages\YamlDotNet.dll|C:\packages\Acme.Net.dll"));

        Assert.Equal(["/packages/c#/Acme.Core.dll", @"C:\packages\Acme.Net.dll"], map.HiddenFiles);
    }

    [Fact]
    public void A_file_that_is_no_assembly_is_none_of_its_business()
    {
        var broken = MetadataReference.CreateFromImage([1, 2, 3, 4]);

        Assert.True(Map([broken]).IsEmpty);
    }

    private static Known Map(MetadataReference[] references, params (string Name, string Value)[] properties) =>
        new(references, new BuildProperties(properties));

    private static Known Map(MetadataReference[] references, string editorConfig) =>
        new(references, new EditorConfig(editorConfig));

    /// <summary>A map, asked by the names of assemblies that a project may or may not reference.</summary>
    private sealed class Known
    {
        private readonly VendorMap _map;
        private readonly CSharpCompilation _compilation;

        public Known(MetadataReference[] references, AnalyzerConfigOptionsProvider options)
        {
            _compilation = Sources.Compile("Shop", OutputKind.DynamicallyLinkedLibrary, references, "class C;");
            _map = VendorMap.Of(_compilation, options, TestContext.Current.CancellationToken);
        }

        public bool IsEmpty => _map.IsEmpty;

        public IReadOnlyCollection<string> Vendors => _map.Vendors;

        public IReadOnlyList<AdapterReference> Adapters => _map.Adapters;

        public IReadOnlyList<string> HiddenFiles => _map.HiddenFiles;

        public string? VendorOf(string assembly) => _map.VendorOf(
            _compilation.References.Select(_compilation.GetAssemblyOrModuleSymbol).OfType<IAssemblySymbol>().FirstOrDefault(a => a.Name == assembly)
            ?? CSharpCompilation.Create(assembly).Assembly);
    }
}
