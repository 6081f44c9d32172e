namespace Baton.Sdk.Tests.Shapes;

/// <summary>The shape file of a library, in real builds.</summary>
public sealed class ShapeFileTests
{
    private static readonly string[] Oak = ["tree/oak: Trees.ITree", "tree/oak depth: integer [1, 64]"];

    [Fact]
    public void What_was_written_down_is_kept_until_it_is_written_down_anew()
    {
        using var library = new Library();

        // Nobody is bothered before the first time.
        Assert.Empty(Built(library.Build()));
        Assert.Empty(Built(library.Build("-t:BatonUpdateShape")));
        Assert.Equal(Oak, library.Lines);
        Assert.Empty(Built(library.Build()));

        // Wider and new: to be written down.
        library.Edit("[Range(1, 64)]", "public string Name { get; init; } = \"\";\n    [Range(1, 128)]");
        Assert.Equal(["Trees/Trees.cs(12,19): warning BTN5003", "Trees/Trees.cs(14,16): warning BTN5003"], Built(library.Build()));

        // Narrower, and gone: errors where they were caused.
        library.Edit("[Range(1, 128)]", "[Range(1, 32)]");
        Assert.Equal(["Trees/Trees.cs(14,16): error BTN5002"], Errors(library));
        library.Edit("[Range(1, 32)]\n    public int Depth", "[Range(1, 64)]\n    public int MaxDepth");
        Assert.Equal(["Trees/Trees.cs(10,22): error BTN5001"], Errors(library));

        // By its former name, everything goes on.
        library.Edit("[Range(1, 64)]", "[FormerName(\"depth\"), Range(1, 64)]");
        Assert.Empty(Errors(library));
        Assert.Contains("baton.shape.txt: 4 lines, 3 new, 1 gone.", library.Build("-t:BatonUpdateShape").Output, StringComparison.Ordinal);
        Assert.Equal(["tree/oak: Trees.ITree", "tree/oak depth: now maxDepth", "tree/oak maxDepth: integer [1, 64]", "tree/oak name: string"], library.Lines);
        Assert.Empty(Built(library.Build()));

        // Taken on purpose, and what nothing declares is told in the file.
        library.Edit("[Component(\"oak\")]", "[Component(\"elm\")]");
        library.Edit("public string Name { get; init; } = \"\";", "public int Name { get; init; }");
        Assert.Contains("Trees/baton.shape.txt(3,1): error BTN5001", Errors(library));
        var (built, _, output) = library.Build("-t:BatonUpdateShape");
        Assert.True(built, output);
        Assert.Contains("gone: tree/oak: Trees.ITree", output, StringComparison.Ordinal);
        Assert.Empty(Built(library.Build()));
    }

    [Fact]
    public void Two_branches_that_each_add_a_component_merge_without_a_conflict()
    {
        using var library = new Library();
        library.Write(".gitattributes", "*.shape.txt merge=union\n");
        library.Write(".gitignore", "bin/\nobj/\n");
        Built(library.Build("-t:BatonUpdateShape"));
        library.Git("init", "-q", "-b", "main");
        Commit("start");
        foreach (var kind in (string[])["ash", "beech"])
        {
            library.Git("checkout", "-q", "-b", kind, "main");
            library.Write($"Trees/{kind}.cs", $"namespace Trees; [Baton.Components.Component(\"{kind}\")] public partial class {char.ToUpperInvariant(kind[0])}{kind[1..]} : ITree {{ public int Age {{ get; init; }} }}");
            Built(library.Build("-t:BatonUpdateShape"));
            Commit(kind);
        }

        library.Git("merge", "-q", "--no-edit", "ash");

        Assert.Equal([.. Oak, "tree/ash: Trees.ITree", "tree/ash age: int", "tree/beech: Trees.ITree", "tree/beech age: int"], library.Lines.Order(StringComparer.Ordinal).OrderByDescending(l => l.Contains("oak", StringComparison.Ordinal)).ThenBy(l => l.Split(": ")[0], StringComparer.Ordinal));
        Assert.Empty(Built(library.Build()));

        void Commit(string message)
        {
            library.Git("add", "-A");
            library.Git("commit", "-q", "-m", message);
        }
    }

    [Fact]
    public void A_project_can_ask_for_its_file()
    {
        using var library = new Library("<BatonShape>true</BatonShape><IsPackable>false</IsPackable>");

        Assert.Contains("BatonShape is true, and this project has no baton.shape.txt yet", library.Build().Output, StringComparison.Ordinal);
        Built(library.Build("-t:BatonUpdateShape"));
        Assert.Equal(Oak, library.Lines);
        Assert.Empty(Built(library.Build()));
    }

    [Theory]
    [InlineData("<IsPackable>false</IsPackable>")]
    [InlineData("<BatonShape>false</BatonShape>")]
    [InlineData("<BatonRole>App</BatonRole>")]
    public void What_is_no_library_keeps_no_shape(string properties)
    {
        using var library = new Library(properties);

        Assert.Contains("Trees.csproj keeps no shape", library.Build("-t:BatonUpdateShape").Output, StringComparison.Ordinal);
        Assert.False(File.Exists(library.ShapeFile));
    }

    [Fact]
    public void A_project_that_turns_it_off_is_not_held_against_its_file()
    {
        using var library = new Library("<BatonShape>false</BatonShape>");
        library.Write("Trees/baton.shape.txt", "tree/elm: Trees.ITree\n");

        Assert.Empty(Built(library.Build()));
    }

    [Fact]
    public void Where_changes_are_only_checked_no_shape_is_written()
    {
        using var library = new Library();

        var (built, told, output) = library.Build("-t:BatonUpdateShape", "-p:CI=true");

        Assert.False(built);
        Assert.Contains("error BTN5003: A shape is not written where changes are only checked", output, StringComparison.Ordinal);
        Assert.Single(told);
        Assert.False(File.Exists(library.ShapeFile));
    }

    [Fact]
    public void A_reference_that_has_to_be_written_anew_is_and_no_other_gets_a_file()
    {
        using var library = new Library();
        Built(library.Build("-t:BatonUpdateShape"));
        library.Edit("[Range(1, 64)]", "[Range(1, 32)]");
        library.WriteProject("User", "<IsPackable>true</IsPackable>", """<ProjectReference Include="../Trees/Trees.csproj" />""", "public class User { public Trees.Oak? Oak; }");

        Assert.Empty(Built(library.BuildProject("User", "-t:BatonUpdateShape")));

        Assert.Contains("tree/oak depth: integer [1, 32]", library.Lines);
        Assert.False(File.Exists(Path.Combine(Path.GetDirectoryName(library.ShapeFile)!, "../User/baton.shape.txt")));
    }

    [Theory]
    [InlineData("", "<TargetFramework>net10.0</TargetFramework>")]
    [InlineData("", "<TargetFramework></TargetFramework><TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks><LangVersion>latest</LangVersion>")]
    [InlineData("<TargetFramework></TargetFramework><TargetFrameworks>net10.0</TargetFrameworks>", "<TargetFramework>net10.0</TargetFramework>")]
    public void A_reference_is_written_anew_through_a_project_that_keeps_no_shape_and_of_all_its_frameworks(string middle, string frameworks)
    {
        using var library = new Library($"<IsPackable>true</IsPackable>{frameworks}");
        library.Edit("using Baton.Components;", "#if NET\nusing Baton.Components;");
        library.Edit("Depth { get; init; } = 6;\n}", "Depth { get; init; } = 6;\n}\n#endif");
        Built(library.Build("-t:BatonUpdateShape"));
        library.Edit("[Range(1, 64)]", "[Range(1, 32)]");
        library.WriteProject("Middle", $"<IsPackable>false</IsPackable>{middle}", """<ProjectReference Include="../Trees/Trees.csproj" />""", "public class Middle { public Trees.Oak? Oak; }");
        library.WriteProject("User", "<IsPackable>true</IsPackable>", """<ProjectReference Include="../Middle/Middle.csproj" />""", "public class User { public Middle? Middle; }");

        Assert.Empty(Built(library.BuildProject("User", "-t:BatonUpdateShape")));

        Assert.Contains("tree/oak depth: integer [1, 32]", library.Lines);
        Assert.False(File.Exists(Path.Combine(Path.GetDirectoryName(library.ShapeFile)!, "../Middle/baton.shape.txt")));
    }

    [Fact]
    public void Several_frameworks_share_a_shape()
    {
        using var library = new Library("<IsPackable>true</IsPackable><TargetFramework></TargetFramework><TargetFrameworks>netstandard2.0;net10.0</TargetFrameworks><LangVersion>latest</LangVersion>");
        library.Edit("using Baton.Components;", "#if NET\nusing Baton.Components;");
        library.Edit("Depth { get; init; } = 6;\n}", "Depth { get; init; } = 6;\n}\n#endif");

        Assert.Empty(Built(library.Build("-t:BatonUpdateShape")));
        Assert.Equal(Oak, library.Lines);
        // The framework that has no components misses none.
        Assert.Empty(Built(library.Build()));
    }

    private static string[] Built((bool Built, string[] Told, string Output) build)
    {
        Assert.True(build.Built, build.Output);
        return build.Told;
    }

    private static string[] Errors(Library library) => [.. library.Build().Told.Where(t => t.Contains(": error ", StringComparison.Ordinal))];
}
