using Baton.Testing.Models;

namespace Baton.Testing.Tests.Models;

/// <summary>What different cases saved lies in different folders.</summary>
public sealed class GoldenFolderTests
{
    [Theory]
    [InlineData("two-classes", "two classes")]
    [InlineData("a", "A")]
    [InlineData("a b", "a_b")]
    [InlineData("", "+")]
    [InlineData("a 00e4", "aä")]
    [InlineData("..", "--")]
    [InlineData("a/b", "a\\b")]
    public void Two_names_never_share_a_folder(string one, string other) =>
        Assert.NotEqual(Folder(one), Folder(other), StringComparer.OrdinalIgnoreCase);

    [Theory]
    [InlineData("three-classes-2", "three-classes-2")]
    [InlineData("two classes", "two_classes")]
    [InlineData("../../ä", "+002e+002e+002f+002e+002e+002f+00e4")]
    [InlineData("", "+")]
    public void A_folder_is_called_like_its_case_as_far_as_every_file_system_can(string name, string folder) => Assert.Equal(folder, Folder(name));

    private static string Folder(string name) => Path.GetFileName(GoldenFolder.Of("/project", "kind", "1.0.0", name).Path);
}
