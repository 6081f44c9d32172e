extern alias generators;
using Baton.Generators.Tests.Harness;
using ProjectRole = generators::Baton.Generators.Projects.ProjectRole;

namespace Baton.Generators.Tests.Projects;

public sealed class ProjectRoleTests
{
    [Theory]
    [InlineData("", true)]
    [InlineData("Test", true)]
    [InlineData("Adpater", true)]
    [InlineData("domain", true)]
    [InlineData("Domain", false)]
    [InlineData("Host", false)]
    [InlineData("Adapter", false)]
    [InlineData("App", false)]
    public void Only_a_known_role_is_held_to_boundaries_and_tests_are_free(string role, bool isFree) =>
        Assert.Equal(isFree, Of(role).IsFree);

    [Fact]
    public void An_adapter_may_use_its_own_vendor_however_it_is_written()
    {
        var adapter = Of("Adapter", "acme");

        Assert.True(adapter.Allows("Acme", "/repository/shop/Store.cs"));
        Assert.False(adapter.Allows("Other", "/repository/shop/Store.cs"));
    }

    [Fact]
    public void A_vendor_that_no_adapter_names_opens_nothing() => Assert.False(Of("Domain", "Acme").Allows("Acme", "/repository/shop/Store.cs"));

    [Theory]
    [InlineData("/repository/shop/Adapters/Acme/Store.cs", true)]
    [InlineData("/repository/shop/adapters/ACME/Deep/Store.cs", true)]
    [InlineData("/repository/shop/Adapters/Store.cs", false)]
    [InlineData("/repository/shop/Adapters/Acme.cs", false)]
    [InlineData("/repository/shop/Adapters/Other/Store.cs", false)]
    [InlineData("/repository/shop/Sub/Adapters/Acme/Store.cs", false)]
    [InlineData("/repository/elsewhere/Adapters/Acme/Store.cs", false)]
    [InlineData("", false)]
    public void An_app_may_use_a_vendor_in_its_folder(string file, bool allowed) => Assert.Equal(allowed, Of("App").Allows("Acme", file));

    [Fact]
    public void Folders_are_found_where_paths_have_backslashes() =>
        Assert.True(Of("App", folder: @"C:\work\shop\").Allows("Acme", @"C:\work\shop\Adapters\Acme\Store.cs"));

    [Theory]
    [InlineData("Adapter", "/anywhere/Store.cs", true)]
    [InlineData("App", "/repository/shop/Adapters/Acme/Store.cs", true)]
    [InlineData("App", "/repository/shop/Store.cs", false)]
    [InlineData("Domain", "/repository/shop/Adapters/Acme/Store.cs", false)]
    [InlineData("Test", "/repository/shop/Adapters/Acme/Store.cs", false)]
    [InlineData("", "/repository/shop/Adapters/Acme/Store.cs", false)]
    public void What_binds_a_vendor_stands_in_an_adapter_or_in_its_part_of_an_app(string role, string file, bool isAdapter) =>
        Assert.Equal(isAdapter, Of(role).IsAdapter(file));

    private static ProjectRole Of(string role, string vendor = "", string folder = "/repository/shop/") =>
        ProjectRole.Of(new BuildProperties([("BatonRole", role), ("BatonVendor", vendor), ("ProjectDir", folder)]));
}
