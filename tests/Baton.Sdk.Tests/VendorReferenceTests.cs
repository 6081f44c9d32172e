using System.Text.Json;

namespace Baton.Sdk.Tests;

/// <summary>Which references get the wall: read from the evaluation, without a build.</summary>
public sealed class VendorReferenceTests : IDisposable
{
    private const string Wall = "compile;build;analyzers;contentfiles;";

    private readonly Workspace _workspace = new();

    [Fact]
    public void Only_packages_of_the_adapters_own_vendor_are_walled_in_whatever_their_case_and_what_the_project_asks_for_is_kept()
    {
        var privateAssets = PrivateAssets(
            "<BatonRole>Adapter</BatonRole><BatonVendor>sqlite</BatonVendor>",
            """
            <PackageReference Include="microsoft.data.SQLITE.Core" Version="1.0.0" />
            <PackageReference Include="Microsoft.Data.Sqlite" Version="1.0.0" PrivateAssets="all" />
            <PackageReference Include="Microsoft.Data.SqliteX" Version="1.0.0" />
            <PackageReference Include="MicrosoftXData.Sqlite" Version="1.0.0" />
            <PackageReference Include="My.SQLitePCLRaw.core" Version="1.0.0" />
            <PackageReference Include="MathNet.Numerics" Version="1.0.0" />
            """);

        Assert.Equal(
            [
                ("microsoft.data.SQLITE.Core", Wall), ("Microsoft.Data.Sqlite", Wall + "all"), ("Microsoft.Data.SqliteX", ""),
                ("MicrosoftXData.Sqlite", ""), ("My.SQLitePCLRaw.core", ""), ("MathNet.Numerics", ""),
            ],
            privateAssets);
    }

    [Fact]
    public void A_project_defines_a_vendor_of_its_own_and_widens_a_known_one()
    {
        const string Sets = """
            <BatonVendorSet Include="Acme">
              <Packages>
                Acme;
                Acme.*.Client
              </Packages>
            </BatonVendorSet>
            <BatonVendorSet Include="MathNet" Packages="MathFork" />
            <PackageReference Include="Acme" Version="1.0.0" />
            <PackageReference Include="Acme.Blob.Client" Version="1.0.0" />
            <PackageReference Include="Acme.Blob" Version="1.0.0" />
            <PackageReference Include="MathFork" Version="1.0.0" />
            <PackageReference Include="MathNet.Numerics" Version="1.0.0" />
            """;

        Assert.Equal(
            ["Acme", "Acme.Blob.Client"],
            PrivateAssets("<BatonRole>Adapter</BatonRole><BatonVendor>Acme</BatonVendor>", Sets).Where(p => p.PrivateAssets == Wall).Select(p => p.Id));
        Assert.Equal(
            ["MathFork", "MathNet.Numerics"],
            PrivateAssets("<BatonRole>Adapter</BatonRole><BatonVendor>MathNet</BatonVendor>", Sets).Where(p => p.PrivateAssets == Wall).Select(p => p.Id));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<BatonRole>Host</BatonRole>")]
    [InlineData("<BatonRole>App</BatonRole><BatonVendor>MathNet</BatonVendor>")]
    [InlineData("<BatonRole>Adapter</BatonRole><BatonVendor>XGBoost</BatonVendor>")]
    public void Nothing_changes_where_no_adapter_has_a_vendor_package(string properties) =>
        Assert.Equal(
            [("MathNet.Numerics", "")],
            PrivateAssets(properties, """<PackageReference Include="MathNet.Numerics" Version="5.0.0" />"""));

    [Theory]
    [InlineData("<BatonRole>Adpater</BatonRole>", "'Adpater' is no role. BatonRole is one of Domain, Adapter, Host, Test, App")]
    [InlineData("<BatonRole>host</BatonRole>", "'host' is no role.")]
    [InlineData("<BatonRole>Adapter</BatonRole>", "An adapter names its vendor: set BatonVendor to one of")]
    [InlineData("<BatonRole>Adapter</BatonRole><BatonVendor>MatNet</BatonVendor>", "'MatNet' is no vendor that is known here. BatonVendor is one of")]
    public void An_unknown_role_or_vendor_stops_the_restore_with_BTN9001(string properties, string message)
    {
        _workspace.WriteProject("Wrong", properties, "", "");

        var (exitCode, output) = _workspace.Msbuild("restore", "Wrong");

        Assert.NotEqual(0, exitCode);
        Assert.Contains($"Wrong.csproj : error BTN9001: {message}", output, StringComparison.Ordinal);
    }

    public void Dispose() => _workspace.Dispose();

    private List<(string Id, string PrivateAssets)> PrivateAssets(string properties, string items)
    {
        _workspace.WriteProject("Evaluated", properties, items, "");
        var (exitCode, output) = _workspace.Dotnet("msbuild", "Evaluated/Evaluated.csproj", "-getItem:PackageReference");
        Assert.True(exitCode == 0, output);
        using var evaluated = JsonDocument.Parse(output);
        return [.. evaluated.RootElement.GetProperty("Items").GetProperty("PackageReference").EnumerateArray().Select(reference =>
            (reference.GetProperty("Identity").GetString()!,
             reference.TryGetProperty("PrivateAssets", out var assets) ? assets.GetString()! : ""))];
    }
}
