namespace Baton.Tests.Shared.Packages;

/// <summary>Runs <c>dotnet</c> in a process that leaves no server behind.</summary>
internal static class DotnetCommand
{
    private static readonly KeyValuePair<string, string?>[] NoServer =
    [
        new("NUGET_PACKAGES", null),
        new("MSBUILDDISABLENODEREUSE", "1"),
        new("DOTNET_CLI_TELEMETRY_OPTOUT", "1"),
        new("UseSharedCompilation", "false"),
    ];

    /// <summary>Runs a command to its end.</summary>
    /// <exception cref="TimeoutException">It did not end in time; it was killed.</exception>
    public static Task<CommandResult> RunAsync(string folder, params string[] arguments) => DotnetProcess.RunAsync(folder, arguments, NoServer);

    /// <summary>Runs a command to its end, with variables of its own.</summary>
    /// <exception cref="TimeoutException">It did not end in time; it was killed.</exception>
    public static Task<CommandResult> RunAsync(string folder, IEnumerable<string> arguments, IEnumerable<KeyValuePair<string, string?>> environment) =>
        DotnetProcess.RunAsync(folder, arguments, [.. NoServer, .. environment]);

    /// <summary>Runs a command of MSBuild, which must succeed.</summary>
    public static async Task BuildAsync(string folder, params string[] arguments)
    {
        var result = await TryBuildAsync(folder, arguments);
        Assert.True(result.ExitCode == 0, $"dotnet {string.Join(' ', arguments)}:\n{result.Output}\n{result.Error}");
    }

    public static Task<CommandResult> TryBuildAsync(string folder, params string[] arguments) =>
        RunAsync(folder, [.. arguments, "-m:1", "-nodeReuse:false", "-nologo", "-v:q"]);
}
