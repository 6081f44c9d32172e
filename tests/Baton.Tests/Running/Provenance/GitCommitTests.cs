using Baton.Running.Provenance;

namespace Baton.Tests.Running.Provenance;

public sealed class GitCommitTests : IDisposable
{
    private const string Commit = "0123456789abcdef0123456789abcdef01234567";
    private readonly string _folder = Directory.CreateTempSubdirectory("baton-git-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_branch_that_is_checked_out_gives_its_commit()
    {
        Write(".git/HEAD", "ref: refs/heads/main\n");
        Write(".git/refs/heads/main", Commit + "\n");
        Assert.Equal(Commit, GitCommit.Find(Directory.CreateDirectory(Path.Combine(_folder, "src", "deep")).FullName));
    }

    [Fact]
    public void A_packed_branch_gives_its_commit()
    {
        Write(".git/HEAD", "ref: refs/heads/main\n");
        Write(".git/packed-refs", $"# pack-refs with: peeled\n1111111111111111111111111111111111111111 refs/heads/other-main\n{Commit} refs/heads/main\n");
        Assert.Equal(Commit, GitCommit.Find(_folder));
    }

    [Fact]
    public void A_detached_head_is_the_commit_itself()
    {
        Write(".git/HEAD", Commit + "\n");
        Assert.Equal(Commit, GitCommit.Find(_folder));
    }

    [Fact]
    public void A_linked_work_tree_finds_its_branch_in_the_main_repository()
    {
        Write("main/.git/worktrees/w/HEAD", "ref: refs/heads/topic\n");
        Write("main/.git/worktrees/w/commondir", "../..\n");
        Write("main/.git/refs/heads/topic", Commit + "\n");
        Write("w/.git", $"gitdir: {_folder}/main/.git/worktrees/w\n");
        Assert.Equal(Commit, GitCommit.Find(Path.Combine(_folder, "w")));
    }

    [Fact]
    public void A_repository_without_a_commit_gives_none()
    {
        Write(".git/HEAD", "ref: refs/heads/main\n");
        Assert.Null(GitCommit.Find(_folder));
    }

    private void Write(string path, string text)
    {
        var full = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}
