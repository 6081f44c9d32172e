using System.Text.RegularExpressions;

namespace Baton.Sdk.Tests.Packages;

/// <summary>Projects with every way of getting a vendor's package, restored and checked once for all tests.</summary>
public sealed partial class WalledProjects : IDisposable
{
    private const string Sets = """<BatonVendorSet Include="Acme" Packages="Acme;Acme.*" /><BatonVendorSet Include="Other" Packages="Other" />""";

    private readonly Workspace _workspace = new();
    private readonly string[] _output;

    public WalledProjects()
    {
        PackageFeed.Configure(_workspace);
        PackageFeed.Write(_workspace, "Acme");
        PackageFeed.Write(_workspace, "Acme.Client", "lib", Dependency("Acme"));
        PackageFeed.Write(_workspace, "Acme.Native", "runtimes/linux-x64/native");
        PackageFeed.Write(_workspace, "Other");
        PackageFeed.Write(_workspace, "Bridge", "lib", Dependency("Acme.Client"));
        PackageFeed.Write(_workspace, "LongBridge", "lib", Dependency("Bridge"));
        PackageFeed.Write(_workspace, "Quiet", "lib", Dependency("Acme", "Compile,Build,Analyzers"));
        PackageFeed.Write(_workspace, "QuietElsewhere", "lib", Dependency("Acme"), """</group><group targetFramework="net472">""", Dependency("Acme", "Compile,Build,Analyzers"));
        WriteLibraries();
        WriteInside();
        WriteAdapters();
        _output = Check();
    }

    /// <summary>What the check says of a project: place, id and message. MSBuild names the project where it is not the place.</summary>
    public string[] Of(string project) =>
        [.. _output.Where(l => l.Contains($"{project}/{project}.csproj", StringComparison.Ordinal)).Select(l => BuiltProject().Replace(l, "")).Order(StringComparer.Ordinal)];

    public void Dispose() => _workspace.Dispose();

    private static string Dependency(string id, string exclude = "Build,Analyzers") => $"""<dependency id="{id}" version="1.0.0" exclude="{exclude}" />""";

    private static string Package(string id, string more = "") => $"""<PackageReference Include="{id}" Version="1.0.0" {more}/>""";

    private static string Project(string name, string more = "") => $"""<ProjectReference Include="../{name}/{name}.csproj" {more}/>""";

    /// <summary>Without a role of their own, so that nothing is said of them.</summary>
    private void WriteLibraries()
    {
        Write("Lib", "", Package("Acme"));
        Write("DiscreetLib", "", Package("Acme", """PrivateAssets="compile" """));
        Write("LibOverLib", "", Project("Lib"));
        Write("Stranger", "", Package("Acme") + Package("Other"));
        Write("Tested", "Test", Package("Acme"));
        Write("OneProject", "App", Package("Acme"));
    }

    private void WriteInside()
    {
        Write("Direct", "Domain", $"\n{Package("Acme.Client")}\n{Package("Acme")}");
        Write("TwoVendors", "Host", $"\n{Package("Acme")}\n{Package("Other")}");
        Write("OtherCase", "Domain", Package("ACME"));
        Write("InAList", "Domain", """<PackageReference Include="Quiet; acme" Version="1.0.0" />""");
        Write("ByProperty", "Domain", """<PackageReference Include="$(Wanted)" Version="1.0.0" />""", "<Wanted>Acme</Wanted>");
        Write("RunTimeOnly", "Host", Package("Acme", """ExcludeAssets="compile" """) + Package("Acme.Client", """IncludeAssets="runtime;native" """) + Package("Acme.Native"));
        Write("ByBridge", "Domain", Package("LongBridge"));
        Write("ByQuietPackage", "Domain", Package("Quiet"));
        Write("ByPackageQuietElsewhere", "Domain", $"\n{Package("QuietElsewhere")}");
        Write("ByProject", "Domain", $"\n{Project("LibOverLib")}");
        Write("ByDiscreetProject", "Domain", Project("DiscreetLib"));
        Write("ByAdapter", "Host", Project("Adapter"));
        Write("ByTwoWays", "Domain", $"\n{Project("Lib")}\n{Package("Bridge")}");
        Write("SilencedProject", "Domain", Package("Acme"), "<NoWarn>$(NoWarn);BTN1005</NoWarn>");
        Write("SilencedReference", "Domain", $"\n{Package("Acme", """NoWarn="BTN1005" """)}\n{Package("Other")}");
        Write("Conditional", "Domain", $"""

            <PackageReference Condition="'$(TargetFramework)' == 'netstandard2.0'" Include="Acme" Version="[1.0.0]" />
            <PackageReference Condition="'$(TargetFramework)' == 'net10.0'" Include="Acme" Version="1.0.0" />
            """, "<TargetFramework>net10.0</TargetFramework>");
        Write("SeveralFrameworks", "Domain", $"""

            <PackageReference Condition="'$(TargetFramework)' == 'netstandard2.0'" Include="Acme" Version="1.0.0" />
            <PackageReference Include="Quiet" Version="1.0.0" />
            """, "<TargetFramework></TargetFramework><TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks>");
        Write("Imported", "Domain", Package("Quiet"));
        _workspace.Write("Imported/Directory.Build.props", Import("Directory.Build.props", Package("Acme")));
        Write("Central", "Domain", """<PackageReference Include="Acme" />""");
        _workspace.Write("Central/Directory.Packages.props", """
            <Project>
              <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
              <ItemGroup>
                <PackageVersion Include="Acme" Version="1.0.0" />
                <GlobalPackageReference Include="Other" Version="1.0.0" />
              </ItemGroup>
            </Project>
            """);
    }

    private void WriteAdapters()
    {
        const string Vendor = "<BatonVendor>Acme</BatonVendor>";
        const string NoWall = "<Walls>checked</Walls>" + Vendor;
        Write("Adapter", "Adapter", Package("Acme"), Vendor);
        Write("OpenAdapter", "Adapter", $"\n{Package("Acme")}\n{Package("Acme.Client")}", NoWall);
        Write("ClosedAdapter", "Adapter", Package("Acme", """PrivateAssets="all" """), NoWall);
        Write("AdapterByBridge", "Adapter", $"\n{Package("Acme")}\n{Package("Bridge")}", Vendor);
        Write("AdapterByClosedBridge", "Adapter", Package("Bridge", """PrivateAssets="compile" """) + Package("Quiet"), Vendor);
        Write("AdapterByProject", "Adapter", $"\n{Project("Lib")}", Vendor);
        Write("AdapterByClosedProject", "Adapter", Project("Lib", """PrivateAssets="all" """) + Project("DiscreetLib"), Vendor);
        Write("SilencedAdapter", "Adapter", Package("Acme"), NoWall + "<NoWarn>$(NoWarn);BTN1004</NoWarn>");
    }

    private void Write(string name, string role, string items, string properties = "") =>
        _workspace.WriteProject(name, $"<BatonRole>{role}</BatonRole>{properties}", Sets + items, "");

    private static string Import(string parent, string items) =>
        $"""
        <Project>
          <Import Project="../{parent}" />
          <ItemGroup>
            {items}
          </ItemGroup>
        </Project>
        """;

    private string[] Check()
    {
        // As with the package alone: the walls are checked, but not built.
        _workspace.Write("Directory.Build.targets", $"""
            <Project>
              <PropertyGroup><Sdk>{Path.Combine(AppContext.BaseDirectory, "Sdk")}</Sdk></PropertyGroup>
              <Import Condition="'$(Walls)' == ''" Project="$(Sdk)/Sdk.targets" />
              <Import Condition="'$(Walls)' == 'checked'" Project="$(Sdk)/Boundaries.targets" />
            </Project>
            """);
        _workspace.Write("All.proj", """
            <Project>
              <ItemGroup>
                <Checked Include="*/*.csproj" />
                <Checked Update="SeveralFrameworks/*.csproj" Goal="DispatchToInnerBuilds" />
              </ItemGroup>
              <Target Name="All">
                <MSBuild Projects="@(Checked)" Targets="Restore" Properties="Restoring=true" />
                <MSBuild Projects="@(Checked->WithMetadataValue('Goal', ''))" Targets="BatonCheckVendorPackages" Properties="Checking=true" ContinueOnError="true" />
                <MSBuild Projects="@(Checked->HasMetadata('Goal'))" Targets="DispatchToInnerBuilds" Properties="InnerTargets=BatonCheckVendorPackages" ContinueOnError="true" />
              </Target>
            </Project>
            """);
        var (_, output) = _workspace.Dotnet("msbuild", "All.proj", "-t:All", "-m:1", "-nodeReuse:false", "-nologo", "-v:q");
        var lines = output.Replace(_workspace.Root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).Split(Environment.NewLine);
        Assert.DoesNotContain(lines, l => l.Contains("error NU", StringComparison.Ordinal) || l.Contains("error MSB", StringComparison.Ordinal));
        return [.. lines.Where(l => l.Contains(": error ", StringComparison.Ordinal)).Distinct()];
    }

    [GeneratedRegex(@" \[[^\[]*\]$")]
    private static partial Regex BuiltProject();
}
