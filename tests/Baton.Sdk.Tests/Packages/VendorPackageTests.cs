namespace Baton.Sdk.Tests.Packages;

/// <summary>BTN1004 and BTN1005 on what NuGet really restored.</summary>
public sealed class VendorPackageTests(WalledProjects projects) : IClassFixture<WalledProjects>
{
    private const string NoAdapter = "and a Domain project is no adapter";

    [Fact]
    public void A_vendors_package_in_a_project_that_is_no_adapter_is_told_at_its_line_with_where_to_put_it() => Says(
        "Direct",
        "Direct/Direct.csproj(4,1): error BTN1005: the package Acme.Client is of the vendor Acme, and a Domain project is no adapter: move the code that needs it into a project with <BatonRole>Adapter</BatonRole> and <BatonVendor>Acme</BatonVendor>, and reference that; if only its run-time files are wanted, set ExcludeAssets=\"compile\"",
        "Direct/Direct.csproj(5,1): error BTN1005: the package Acme is of the vendor Acme, ");

    [Theory]
    [InlineData("TwoVendors", "TwoVendors/TwoVendors.csproj(4,1): error BTN1005: the package Acme is of the vendor Acme, and a Host project is no adapter", "TwoVendors/TwoVendors.csproj(5,1): error BTN1005: the package Other is of the vendor Other, ")]
    [InlineData("OtherCase", "OtherCase/OtherCase.csproj(3,121): error BTN1005: the package Acme is")]
    [InlineData("InAList", "InAList/InAList.csproj(3,121): error BTN1005: the package Acme is")]
    [InlineData("ByProperty", "ByProperty/ByProperty.csproj : error BTN1005: the package Acme is")]
    [InlineData("Imported", "Imported/Directory.Build.props(4,5): error BTN1005: the package Acme is")]
    [InlineData("Central", "Central/Central.csproj(3,121): error BTN1005: the package Acme is")]
    [InlineData("Conditional", "Conditional/Conditional.csproj(5,1): error BTN1005: the package Acme is")]
    [InlineData("SeveralFrameworks", "SeveralFrameworks/SeveralFrameworks.csproj(4,1): error BTN1005: the package Acme is")]
    public void Wherever_a_reference_is_written_its_place_is_found(string project, params string[] said) => Says(project, said);

    [Theory]
    [InlineData("ByBridge", "ByBridge/ByBridge.csproj(3,121): error BTN1005: the package Acme.Client of the vendor Acme comes along with LongBridge, which brings Bridge, " + NoAdapter)]
    [InlineData("ByProject", "ByProject/ByProject.csproj(4,1): error BTN1005: the package Acme of the vendor Acme comes along with LibOverLib, which brings Lib, " + NoAdapter)]
    [InlineData("ByPackageQuietElsewhere", "ByPackageQuietElsewhere/ByPackageQuietElsewhere.csproj(4,1): error BTN1005: the package Acme of the vendor Acme comes along with QuietElsewhere, " + NoAdapter)]
    [InlineData("ByTwoWays", "ByTwoWays/ByTwoWays.csproj(4,1): error BTN1005: the package Acme of the vendor Acme comes along with Lib, ", "ByTwoWays/ByTwoWays.csproj(5,1): error BTN1005: the package Acme.Client of the vendor Acme comes along with Bridge, ")]
    public void What_another_reference_brings_along_is_told_once_at_that_reference(string project, params string[] said) => Says(project, said);

    [Theory]
    [InlineData("RunTimeOnly")]
    [InlineData("ByQuietPackage")]
    [InlineData("ByDiscreetProject")]
    [InlineData("ByAdapter")]
    public void What_the_compiler_does_not_see_is_no_leak(string project) => Says(project);

    [Theory]
    [InlineData("Stranger")]
    [InlineData("Tested")]
    [InlineData("OneProject")]
    [InlineData("Lib")]
    public void No_role_a_test_and_an_app_may_reference_any_package(string project) => Says(project);

    [Fact]
    public void A_project_or_a_single_reference_silences_the_rules()
    {
        Says("SilencedProject");
        Says("SilencedAdapter");
        Says("SilencedReference", "SilencedReference/SilencedReference.csproj(5,1): error BTN1005: the package Other is");
    }

    [Fact]
    public void An_adapter_that_hands_its_vendor_on_is_told_so_with_what_to_set() => Says(
        "OpenAdapter",
        "OpenAdapter/OpenAdapter.csproj(4,1): error BTN1004: this adapter hands the vendor Acme on: whoever references it compiles against the package Acme too. Set PrivateAssets=\"compile;build;analyzers;contentfiles\" on the reference, or build with the Baton.Sdk project SDK, which does",
        "OpenAdapter/OpenAdapter.csproj(5,1): error BTN1004: this adapter hands the vendor Acme on: whoever references it compiles against the package Acme.Client too.");

    [Theory]
    [InlineData("AdapterByBridge", "AdapterByBridge/AdapterByBridge.csproj(5,1): error BTN1004: this adapter hands the vendor Acme on: the package Acme.Client comes along with Bridge.")]
    [InlineData("AdapterByProject", "AdapterByProject/AdapterByProject.csproj(4,1): error BTN1004: this adapter hands the vendor Acme on: the package Acme comes along with Lib.")]
    public void So_is_one_that_hands_on_what_brings_the_vendor(string project, params string[] said) => Says(project, said);

    [Theory]
    [InlineData("Adapter")]
    [InlineData("ClosedAdapter")]
    [InlineData("AdapterByClosedBridge")]
    [InlineData("AdapterByClosedProject")]
    public void An_adapter_behind_its_wall_is_left_alone(string project) => Says(project);

    private void Says(string project, params string[] starts)
    {
        var said = projects.Of(project);
        Assert.True(said.Length == starts.Length && said.Zip(starts).All(p => p.First.StartsWith(p.Second, StringComparison.Ordinal)), $"{project}:\n{string.Join('\n', said)}");
    }
}
