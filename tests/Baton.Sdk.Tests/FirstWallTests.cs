using System.IO.Compression;

namespace Baton.Sdk.Tests;

public sealed class FirstWallTests(AdapterFixture fixture) : IClassFixture<AdapterFixture>
{
    [Fact]
    public void A_host_runs_with_the_vendor_behind_the_adapter_and_reads_role_and_vendor_from_its_assembly()
    {
        var (exitCode, output) = fixture.Workspace.Dotnet("Host/bin/Debug/net10.0/Host.dll");

        Assert.Equal(0, exitCode);
        Assert.Equal(["24", "Baton.Role=Adapter", "Baton.Vendor=MathNet", "Baton.VendorAssemblies=MathNet.Numerics"], output.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
        Assert.True(File.Exists(Path.Combine(fixture.Workspace.Root, "Host/bin/Debug/net10.0/MathNet.Numerics.dll")));
    }

    [Fact]
    public void A_host_cannot_compile_against_the_vendor_but_against_the_adapters_other_packages()
    {
        fixture.Workspace.WriteProject(
            "Leak",
            "",
            """<ProjectReference Include="../Acme.Adapter/Acme.Adapter.csproj" />""",
            """
            public static class Leak
            {
                public static MathNet.Numerics.Distributions.Normal? Vendor => null;
                public static YamlDotNet.Core.Mark BuildingBlock => default;
            }
            """);

        var (exitCode, output) = fixture.Workspace.Msbuild("build", "Leak");

        Assert.NotEqual(0, exitCode);
        Assert.Contains("Leak.cs(3,19): error CS0246: The type or namespace name 'MathNet'", output, StringComparison.Ordinal);
        Assert.DoesNotContain("YamlDotNet", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_vendors_source_beside_the_adapter_is_behind_the_wall_too()
    {
        var workspace = fixture.Workspace;
        workspace.WriteProject("MathNet.Own", "", "", "namespace MathNet.Own; public class Vector { public int Length => 3; }");
        workspace.WriteProject(
            "Own.Adapter",
            "<BatonRole>Adapter</BatonRole><BatonVendor>MathNet</BatonVendor>",
            """<ProjectReference Include="../MathNet.Own/MathNet.Own.csproj" />""",
            "public static class Adapter { public static int Length => new MathNet.Own.Vector().Length; }");
        workspace.WriteProject(
            "OwnLeak",
            "",
            """<ProjectReference Include="../Own.Adapter/Own.Adapter.csproj" />""",
            "public static class Leak { public static int Adapted => Adapter.Length; public static MathNet.Own.Vector? Vendor => null; }");

        var (exitCode, output) = workspace.Msbuild("build", "OwnLeak");

        Assert.NotEqual(0, exitCode);
        Assert.Contains("OwnLeak.cs(1,87): error CS0246: The type or namespace name 'MathNet'", output, StringComparison.Ordinal);
        Assert.DoesNotContain("'Adapter'", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_packed_adapter_keeps_its_vendor_from_the_compilers_of_those_who_install_it()
    {
        var (exitCode, output) = fixture.Workspace.Msbuild("pack", "Acme.Adapter", "-o", Path.Combine(fixture.Workspace.Root, "packages"));
        Assert.True(exitCode == 0, output);

        using var package = ZipFile.OpenRead(Path.Combine(fixture.Workspace.Root, "packages/Acme.Adapter.1.0.0.nupkg"));
        using var nuspec = new StreamReader(package.GetEntry("Acme.Adapter.nuspec")!.Open());
        var lines = nuspec.ReadToEnd().Split('\n').Select(l => l.Trim()).ToArray();
        Assert.Contains("""<dependency id="mathnet.Numerics" version="5.0.0" exclude="Compile,Build,Analyzers" />""", lines);
        Assert.Contains("""<dependency id="YamlDotNet" version="16.3.0" exclude="Build,Analyzers" />""", lines);
    }
}
