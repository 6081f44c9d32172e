namespace Baton.Packaging.Tests.Guides;

/// <summary>A page is read as a person reads it, and nothing of it is passed over.</summary>
public sealed class GuidePageTests
{
    [Fact]
    public void Commands_files_and_changes_are_steps()
    {
        var steps = GuidePage.Read("Text.\n```console fails\n$ cd A\n$ dotnet build\nA.cs(1,2): error X: … wrong\n```\n\nNow `A/B.cs`:\n\n```csharp\nclass B;\n\n```\nand `A/B.cs`:\r\n```diff\n-class B;\n+class C;\n```\n");

        var session = Assert.IsType<ConsoleSession>(steps[0]);
        Assert.Equal(["cd A", "dotnet build"], session.Commands);
        Assert.Equal(["A.cs(1,2): error X: … wrong"], session.Output);
        Assert.True(session.Fails);
        Assert.Equal(2, session.Line);
        Assert.Equal(new WrittenFile(10, "A/B.cs", "class B;\n\n"), steps[1]);
        Assert.Equal(new ChangedFile(15, "A/B.cs", "class B;", "class C;"), steps[2]);
        Assert.Equal(3, steps.Count);
    }

    [Theory]
    [InlineData("```csharp\nclass A;\n```")]
    [InlineData("In `A.cs` there is:\n```csharp\nclass A;\n```")]
    [InlineData("```text\nsaid\n```")]
    [InlineData("```console\nsaid\n```")]
    [InlineData("`A.cs`:\n```diff\nclass A;\n```")]
    [InlineData("`A.cs`:\n```csharp\nclass A;\n")]
    public void A_block_that_would_not_be_run_is_refused(string page) => Assert.Throws<FormatException>(() => GuidePage.Read(page));

    [Theory]
    [InlineData("/x/A.cs(1,2): error X: it is wrong (docs)", true)]
    [InlineData(@"C:\x\A.cs(1,2):   error X: it is wrong", true)]
    [InlineData("A.cs(1,3): error X: it is wrong", false)]
    [InlineData("A.cs(1,2): error X: it is\nwrong", false)]
    [InlineData("", false)]
    public void What_is_shown_has_to_be_said(string said, bool isSaid)
    {
        var session = new ConsoleSession(1, ["dotnet build"], ["x/A.cs(1,2): error X: … wrong"], Fails: true);

        Assert.Equal(isSaid ? [] : session.Output, session.Missing(said.StartsWith('A') ? "x/" + said : said));
    }

    [Fact]
    public void A_change_is_of_lines_that_stand_there_once()
    {
        var change = new ChangedFile(7, "A.cs", "one\ntwo", "1\n2");

        Assert.Equal("1\n2\nthree\n", change.Apply("one\ntwo\nthree\n"));
        Assert.Equal("zero\n1\n2\n", change.Apply("zero\none\ntwo\n"));
        Assert.Throws<FormatException>(() => change.Apply("one\ntwice\n"));
        Assert.Throws<FormatException>(() => change.Apply("one\ntwo\n\none\ntwo\n"));
    }
}
