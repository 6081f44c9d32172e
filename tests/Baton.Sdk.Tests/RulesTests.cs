using System.Text.Json;

namespace Baton.Sdk.Tests;

/// <summary>One property chooses how strict the rules are, and an old compiler is told in words.</summary>
public sealed class RulesTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public RulesTests() => _workspace.Write("Directory.Build.targets", $"""
        <Project>
          <Import Project="{Path.Combine(AppContext.BaseDirectory, "Sdk", "Rules.targets")}" />
        </Project>
        """);

    [Theory]
    [InlineData("", null)]
    [InlineData("<BatonRules>recommended</BatonRules>", "recommended.globalconfig")]
    [InlineData("<BatonRules>strict</BatonRules>", "strict.globalconfig")]
    [InlineData("<BatonRules>none</BatonRules>", "none.globalconfig")]
    public void A_preset_is_chosen_with_one_property(string properties, string? file)
    {
        _workspace.WriteProject("Evaluated", properties, "", "");

        var (exitCode, output) = _workspace.Dotnet("msbuild", "Evaluated/Evaluated.csproj", "-getItem:EditorConfigFiles");

        Assert.True(exitCode == 0, output);
        using var evaluated = JsonDocument.Parse(output);
        var presets = evaluated.RootElement.GetProperty("Items").GetProperty("EditorConfigFiles").EnumerateArray()
            .Select(f => f.GetProperty("Identity").GetString()!)
            .Where(f => f.Contains("presets", StringComparison.Ordinal))
            .Select(Path.GetFileName);
        Assert.Equal(file is null ? [] : [file], presets);
    }

    [Fact]
    public void A_preset_that_does_not_exist_is_told()
    {
        _workspace.WriteProject("Wrong", "<BatonRules>sloppy</BatonRules>", "", "");

        var (exitCode, output) = _workspace.Msbuild("build", "Wrong");

        Assert.NotEqual(0, exitCode);
        Assert.Contains("error BTN9001: 'sloppy' is no preset of rules. BatonRules is one of none, recommended, strict", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("roslyn4.8", "Roslyn 4.8")]
    [InlineData("roslyn4.13", "Roslyn 4.13")]
    [InlineData("roslyn3.11", "Roslyn 3.11")]
    [InlineData("unknown", "older than Roslyn 4.0")]
    public void A_compiler_that_is_too_old_is_told(string version, string name)
    {
        _workspace.WriteProject("Old", "", "", "");

        var (exitCode, output) = _workspace.Msbuild("build", "Old", $"-p:CompilerApiVersion={version}");

        Assert.NotEqual(0, exitCode);
        Assert.Contains($"error BTN9002: The compiler of this project is {name}, and Baton's generators need Roslyn 4.14 or newer", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("roslyn4.14", "")]
    [InlineData("roslyn5.0", "")]
    [InlineData("roslyn4.8", "<BatonCheckCompiler>false</BatonCheckCompiler>")]
    public void A_compiler_that_is_new_enough_is_not(string version, string properties)
    {
        _workspace.WriteProject("New", properties, "", "");

        var (exitCode, output) = _workspace.Msbuild("build", "New", $"-p:CompilerApiVersion={version}");

        Assert.True(exitCode == 0, output);
    }

    public void Dispose() => _workspace.Dispose();
}
