using Baton.Testing.Components;
using Baton.Testing.Laws;

namespace Baton.Testing.Tests.Components;

/// <summary>What older versions saved is found where the project is, wherever it was built.</summary>
public sealed class ProjectSearchTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("/code/acme/tests/Acme.Tests/", "moved/artifacts/bin/Acme.Tests/release")]
    [InlineData("/_/tests/Acme.Tests/", "moved/artifacts/bin/Acme.Tests/release")]
    [InlineData("C:\\work\\acme\\tests\\Acme.Tests\\", "moved/artifacts/bin/Acme.Tests/release")]
    [InlineData("/code/acme/tests/Acme.Tests", "moved/tests/Acme.Tests/bin/Debug/net10.0")]
    [InlineData("/_/", "moved/tests/Acme.Tests/bin/Debug/net10.0")]
    [InlineData("/code/Renamed.Tests/", "moved/tests/Acme.Tests/bin/Debug/net10.0")]
    public void A_build_that_was_moved_or_mapped_finds_its_project(string built, string run)
    {
        var project = Project("moved/tests/Acme.Tests");
        Project("moved/tests/Other.Tests");

        Assert.Equal(project, ProjectSearch.Find(built, Path.Combine(_folder.Path, run)));
    }

    [Fact]
    public void Where_more_of_the_path_agrees_is_surer()
    {
        Project("Acme.Tests");
        var project = Project("src/tests/Acme.Tests");

        Assert.Equal(project, ProjectSearch.Find("/build/src/tests/Acme.Tests/", Path.Combine(_folder.Path, "out")));
    }

    [Fact]
    public void A_project_that_was_not_moved_is_found_from_anywhere()
    {
        var project = Project("Acme.Tests");

        Assert.Equal(project, ProjectSearch.Find(project, Path.GetTempPath()));
    }

    [Theory]
    [InlineData("/gone/Acme.Tests/")]
    [InlineData("")]
    public void Where_there_is_no_project_it_is_where_it_was_built(string built)
    {
        Directory.CreateDirectory(Path.Combine(_folder.Path, "Acme.Tests"));

        Assert.Equal(built, ProjectSearch.Find(built, _folder.Path));
    }

    private string Project(string path)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_folder.Path, path)).FullName;
        File.WriteAllText(Path.Combine(folder, "Project.csproj"), "");
        return folder;
    }
}
