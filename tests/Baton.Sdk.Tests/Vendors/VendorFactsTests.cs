using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;

namespace Baton.Sdk.Tests.Vendors;

/// <summary>What a build tells the analyzers of vendors: which packages are whose, what they delivered, and what of it is hidden from the compiler.</summary>
public sealed class VendorFactsTests(VendorProjects projects) : IClassFixture<VendorProjects>
{
    private const string Project = "<BatonRole>Domain</BatonRole>";

    [Fact]
    public void Behind_a_referenced_adapter_the_vendors_assemblies_are_hidden_whoever_defined_the_vendor()
    {
        Write("ByProject", Project, """<ProjectReference Include="../C#/Adapter/Adapter.csproj" />""");

        var facts = projects.Facts("ByProject");

        // Nobody here knows the vendor's packages: the adapter itself says what they delivered.
        Assert.Equal("", Value(facts, "BatonPackageAssemblies"));
        Assert.Equal("", Value(facts, "BatonVendorPackages"));
        Assert.Equal(["Acme", "Acme.Net"], Names(Value(facts, "BatonHiddenAssemblies")));
        Assert.Equal(
            [("Baton.Role", "Adapter"), ("Baton.Vendor", "acme"), ("Baton.VendorAssemblies", "Acme|Acme.Net")],
            Metadata(Path.Combine(projects.Workspace.Root, "ByProject/bin/Debug/net10.0/Adapter.dll")));
    }

    [Fact]
    public void A_vendor_that_a_project_knows_is_told_with_the_assemblies_of_its_packages()
    {
        Write("Knowing", Project + "<NoWarn>BTN1005</NoWarn>", VendorProjects.Sets + """<PackageReference Include="ACME.Net" Version="1.0.0" /><PackageReference Include="Other" Version="1.0.0" />""");

        var facts = projects.Facts("Knowing");

        Assert.Equal(["Acme.Net=Acme.Net", "Acme=Acme"], Value(facts, "BatonPackageAssemblies").Split('|').Order(StringComparer.Ordinal));
        Assert.Contains("|Acme=Acme,Acme.*|", "|" + Value(facts, "BatonVendorPackages") + "|", StringComparison.Ordinal);
        Assert.Contains("|MathNet=MathNet.*|", "|" + Value(facts, "BatonVendorPackages") + "|", StringComparison.Ordinal);
        Assert.Equal("", Value(facts, "BatonHiddenAssemblies"));
    }

    [Fact]
    public void A_packed_adapter_hides_the_same_as_its_project()
    {
        var (exitCode, output) = projects.Workspace.Dotnet("pack", "C#/Adapter/Adapter.csproj", "-m:1", "-nodeReuse:false", "-v:q", "-p:UseSharedCompilation=false");
        Assert.True(exitCode == 0, output);
        Write("ByPackage", Project, VendorProjects.Sets + """<PackageReference Include="Adapter" Version="1.0.0" />""");

        var facts = projects.Facts("ByPackage");

        Assert.Equal(["Acme", "Acme.Net"], Names(Value(facts, "BatonHiddenAssemblies")));
        Assert.Equal(["Acme.Net=Acme.Net", "Acme=Acme"], Value(facts, "BatonPackageAssemblies").Split('|').Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_editor_is_told_the_same_and_that_it_is_one()
    {
        Write("Edited", Project, """<ProjectReference Include="../C#/Adapter/Adapter.csproj" />""");
        var built = projects.Facts("Edited");

        var (exitCode, output) = projects.Workspace.Dotnet(
            "msbuild", "Edited/Edited.csproj", "-t:Compile", "-p:DesignTimeBuild=true;BuildingInsideVisualStudio=true;SkipCompilerExecution=true;ProvideCommandLineArgs=true", "-nologo", "-v:q", "-nodeReuse:false");

        Assert.True(exitCode == 0, output);
        var edited = projects.EditorConfig("Edited");
        Assert.Equal("", Value(built, "DesignTimeBuild"));
        Assert.Equal("true", Value(edited, "DesignTimeBuild"));
        Assert.Equal(built.Replace("DesignTimeBuild = ", "DesignTimeBuild = true", StringComparison.Ordinal), edited);
    }

    [Fact]
    public void An_assembly_that_no_package_delivered_goes_by_its_own_name_and_its_path_keeps_no_comment_sign()
    {
        projects.Write("C#/Plain", "<AssemblyName>Acme.Plain</AssemblyName>", "", "namespace Acme.Plain; public class Client;");
        projects.Facts("C#/Plain");
        const string File = "../Plain/bin/Debug/net10.0/Acme.Plain.dll";
        projects.Write("C#/Inner", "<AssemblyName>Inner</AssemblyName>", $"""<Reference Include="{File}" />""", "public class Inner : Acme.Plain.Client;");
        Write("ByFile", Project, VendorProjects.Sets + $"""<Reference Include="Acme.Plain"><HintPath>../C#/Plain/{File}</HintPath></Reference>""");
        Write("ByInner", Project, VendorProjects.Sets + """<ProjectReference Include="../C#/Inner/Inner.csproj" />""");

        Assert.Equal("Acme.Plain=Acme.Plain", Value(projects.Facts("ByFile"), "BatonPackageAssemblies"));
        var inner = projects.Facts("ByInner");
        Assert.Equal("Acme.Plain=Acme.Plain", Value(inner, "BatonPackageAssemblies"));
        Assert.Matches(@"/C\?/Inner/bin/Debug/net10\.0/Acme\.Plain\.dll$", Value(inner, "BatonHiddenAssemblies"));
    }

    [Fact]
    public void Without_a_role_nothing_is_told()
    {
        Write("Stranger", "", VendorProjects.Sets + """<PackageReference Include="Acme" Version="1.0.0" />""");

        Assert.DoesNotContain("Assemblies", projects.Facts("Stranger"), StringComparison.Ordinal);
    }

    private static string Value(string facts, string name) => Regex.Match(facts, $@"(?m)^build_property\.{name} = (.*)$").Groups[1].Value;

    private static IEnumerable<string?> Names(string files) => files.Split('|').Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal);

    private static List<(string Key, string Value)> Metadata(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        var reader = file.GetMetadataReader();
        var pairs = new List<(string, string)>();
        foreach (var attribute in reader.GetAssemblyDefinition().GetCustomAttributes().Select(reader.GetCustomAttribute))
        {
            var type = reader.GetTypeReference((TypeReferenceHandle)reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent);
            var blob = reader.GetBlobReader(attribute.Value);
            if (reader.GetString(type.Name) == "AssemblyMetadataAttribute" && blob.ReadUInt16() == 1)
                pairs.Add((blob.ReadSerializedString()!, blob.ReadSerializedString()!));
        }

        return pairs;
    }

    private void Write(string name, string properties, string items) => projects.Write(name, properties, items);
}
