using System.Text.RegularExpressions;

namespace Baton.Sdk.Tests.Baselines;

/// <summary>The first day of an existing application, and the days after, in real builds.</summary>
public sealed partial class FirstDayTests
{
    private const string Header =
        """
        # Violations of boundary rules that were here before the rules: allowed, and to become fewer.
        # Written by `dotnet build -t:BatonBaseline`. Only new ones are errors. One line each: rule, file, member, vendor type.

        """;

    private const string Package = "BTN1005\tShop.csproj\tMathNet.Numerics\tMathNet.Numerics\n";

    private const string Today =
        Header
        + "BTN1001\tShop.cs\t-\tMathNet.Numerics.Distributions\n"
        + "BTN1001\tShop.cs\tShop.Forecast.Draw()\tMathNet.Numerics.Distributions.Normal\n"
        + "BTN1001\tShop.cs\tShop.Forecast.Draw()\tMathNet.Numerics.Distributions.Normal\n"
        + "BTN1001\tShop.cs\tShop.Forecast.Noise\tMathNet.Numerics.Distributions.Normal\n"
        + Package;

    [Fact]
    public void Todays_violations_are_written_down_and_only_new_ones_stop_the_build_until_they_are_gone()
    {
        using var app = new ExistingApplication();

        // All of them, and each once.
        Assert.Equal(["Shop/Shop.cs(1,24): BTN1001", "Shop/Shop.cs(11,19): BTN1001", "Shop/Shop.cs(12,19): BTN1001", "Shop/Shop.cs(7,12): BTN1001", "Shop/Shop.csproj(3,?): BTN1005"], Places(app.Build("Shop")));

        AssertSucceeds(app.Build("Shop", "-t:BatonBaseline"), "baton.baseline.txt: 5 violations written down");
        Assert.Equal(Today, app.Baseline);
        AssertSucceeds(app.Build("Shop"), "Shop: 5 violations of boundaries allowed by baton.baseline.txt");

        // An edit above moves everything and changes nothing; what is new is told, and nothing else.
        app.Edit("Shop/Shop.cs", "namespace Shop;", "// Moved.\n\nnamespace Shop;");
        app.Edit("Shop/Shop.cs", "return one + two;", "return one + two + Noise.Sample();");
        Assert.Equal(["Shop/Shop.cs(15,28): BTN1001"], Places(app.Build("Shop")));

        // What is gone is told in the baseline, by the compiler and by the build.
        app.Edit("Shop/Shop.cs", "return one + two + Noise.Sample();", "return one;");
        app.Edit("Shop/Shop.cs", "var two = Noise.Sample();", "");
        app.Baseline += "BTN1005\tShop.csproj\tGone\tGone\n";
        Assert.Equal(["Shop/baton.baseline.txt(5,1): BTN1007", "Shop/baton.baseline.txt(8,1): BTN1007"], Places(app.Build("Shop")));

        // Written again, it says what is there, whatever it said before.
        AssertSucceeds(app.Build("Shop", "-t:BatonBaseline"), "4 violations written down");
        var written = app.Baseline;
        AssertSucceeds(app.Build("Shop", "-t:BatonBaseline"), "4 violations written down");
        Assert.Equal(written, app.Baseline);
        AssertSucceeds(app.Build("Shop"), "Shop: 4 violations");
    }

    [Theory]
    [InlineData("Web")]
    [InlineData("All.slnx")]
    public void What_a_project_references_gets_its_baseline_first(string project)
    {
        using var app = new ExistingApplication();

        AssertSucceeds(app.Build(project, "-t:BatonBaseline"), "Shop/baton.baseline.txt: 5 violations", "Web/baton.baseline.txt: 1 violation written down");
        Assert.Equal(Today, app.Baseline);
        Assert.Equal(Header + "BTN1005\tWeb.csproj\t../Shop/Shop.csproj\tMathNet.Numerics\n", File.ReadAllText(app.HostBaselineFile));
        AssertSucceeds(app.Build("Web"), "Web: 1 violation of boundaries allowed");
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("", "<TargetFramework></TargetFramework><TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks><LangVersion>latest</LangVersion>")]
    [InlineData("<TargetFramework></TargetFramework><TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks><LangVersion>latest</LangVersion>", "<TargetFramework></TargetFramework><TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks><LangVersion>latest</LangVersion>")]
    public void A_baseline_is_written_through_a_project_without_a_role_and_of_all_frameworks(string middle, string frameworks)
    {
        using var app = new ExistingApplication(frameworks);
        app.Write("Middle/Middle.csproj", $"""<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup>{middle}</PropertyGroup><ItemGroup><ProjectReference Include="../Shop/Shop.csproj" /></ItemGroup></Project>""");
        app.Edit("Web/Web.csproj", "../Shop/Shop.csproj", "../Middle/Middle.csproj");

        AssertSucceeds(app.Build("Web", "-t:BatonBaseline"), "Shop/baton.baseline.txt: 5 violations");
        Assert.Equal(Today, app.Baseline);
        Assert.False(File.Exists(Path.Combine(Path.GetDirectoryName(app.BaselineFile)!, "../Middle/baton.baseline.txt")));
    }

    [Fact]
    public void What_a_project_does_not_want_to_hear_of_is_not_written_down()
    {
        using var app = new ExistingApplication("<NoWarn>$(NoWarn);BTN1005</NoWarn>");

        AssertSucceeds(app.Build("Shop", "-t:BatonBaseline"), "4 violations written down");
        Assert.Equal(Today.Replace(Package, "", StringComparison.Ordinal), app.Baseline);
        AssertSucceeds(app.Build("Shop"));
    }

    [Theory]
    [InlineData("-p:ContinuousIntegrationBuild=true")]
    [InlineData("-p:CI=true")]
    public void Where_changes_are_only_checked_no_baseline_is_written(string property)
    {
        using var app = new ExistingApplication();

        var (exitCode, errors, _) = app.Build("Shop", "-t:BatonBaseline", property);

        Assert.NotEqual(0, exitCode);
        Assert.Contains("BTN1007: A baseline is not written where changes are only checked: run `dotnet build -t:BatonBaseline` on your machine", Assert.Single(errors), StringComparison.Ordinal);
        Assert.False(File.Exists(app.BaselineFile));
    }

    [Fact]
    public void A_strict_project_writes_its_baseline_too()
    {
        using var app = new ExistingApplication();
        app.Write("Shop/.globalconfig", "is_global = true\nglobal_level = 500\ndotnet_diagnostic.BTN1001.severity = error\n");

        AssertSucceeds(app.Build("Shop", "-t:BatonBaseline"), "5 violations written down");
        Assert.Equal(Today, app.Baseline);
    }

    [Fact]
    public void A_project_that_does_not_compile_is_told_what_to_do()
    {
        using var app = new ExistingApplication();
        app.Edit("Shop/Shop.cs", "return one + two;", "return one + three;");

        var (exitCode, errors, output) = app.Build("Shop", "-t:BatonBaseline");

        Assert.NotEqual(0, exitCode);
        Assert.Contains("CS0103", Assert.Single(errors), StringComparison.Ordinal);
        Assert.Contains("baton.baseline.txt was not written: the project has to compile first", output, StringComparison.Ordinal);
        Assert.False(File.Exists(app.BaselineFile));
    }

    [Fact]
    public void No_role_no_baseline()
    {
        using var app = new ExistingApplication("<BatonRole></BatonRole>");

        AssertSucceeds(app.Build("Shop", "-t:BatonBaseline"));
        Assert.False(File.Exists(app.BaselineFile));
    }

    [Fact]
    public void Several_frameworks_share_a_baseline()
    {
        using var app = new ExistingApplication("<TargetFramework></TargetFramework><TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks><LangVersion>latest</LangVersion>");
        app.Edit("Shop/Shop.cs", "var two = Noise.Sample();", "#if NET\nvar two = Noise.Sample();\n#else\nvar two = new Normal(1, 2).Mean;\n#endif");

        AssertSucceeds(app.Build("Shop", "-t:BatonBaseline"), "5 violations written down");
        Assert.Equal(Today, app.Baseline);
        AssertSucceeds(app.Build("Shop"));
    }

    private static void AssertSucceeds((int ExitCode, string[] Errors, string Output) build, params string[] told)
    {
        Assert.True(build.ExitCode == 0, build.Output);
        Assert.All(told, t => Assert.Contains(t, build.Output, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"(?<=\.csproj\(\d+,)\d+")]
    private static partial Regex ProjectColumn();

    private static string[] Places((int ExitCode, string[] Errors, string Output) build)
    {
        Assert.NotEqual(0, build.ExitCode);
        // The column in the project file depends on where the analyzers lie.
        return [.. build.Errors.Select(e => ProjectColumn().Replace(e[..(e.IndexOf("BTN", StringComparison.Ordinal) + 7)], "?"))];
    }
}
