using System.Diagnostics;
using Baton.Tests.Shared;

namespace Baton.JobSchema.Tests.Validators;

/// <summary>Node.js and the pinned packages of <c>eng/package.json</c>: where they are missing, tests say so and are skipped.</summary>
internal static class NodeModules
{
    public static string RepositoryRoot { get; } = BuildFacts.Read("RepositoryRoot");

    /// <summary>The script that starts the YAML language server.</summary>
    public static string LanguageServer => Path.Combine(RepositoryRoot, "eng", "node_modules", "yaml-language-server", "bin", "yaml-language-server");

    /// <summary>Skips the test at hand where something is missing.</summary>
    public static void Require()
    {
        Assert.SkipUnless(File.Exists(LanguageServer), "The packages are not installed: run `npm ci --prefix eng`.");
        Assert.SkipUnless(Runs(), "There is no node on the PATH: install Node.js 20 or newer.");
    }

    /// <summary>How a script is started.</summary>
    public static ProcessStartInfo Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("node", arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["BATON_NODE_MODULES"] = Path.Combine(RepositoryRoot, "eng", "package.json");
        return start;
    }

    private static bool Runs()
    {
        try
        {
            using var process = Process.Start(Start("--version"))!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
