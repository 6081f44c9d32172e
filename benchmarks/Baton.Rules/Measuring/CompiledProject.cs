using System.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Baton.Rules.Measuring;

/// <summary>A project in a folder of its own, that the command-line compiler compiles as a build would have it do.</summary>
internal sealed class CompiledProject : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("baton-cost-").FullName;
    private readonly string[] _sources;

    public CompiledProject(IReadOnlyList<SyntaxTree> trees, IReadOnlyList<MetadataReference> packages)
    {
        (Files, Lines) = (trees.Count, trees.Sum(t => t.GetText().Lines.Count));
        for (var i = 0; i < trees.Count; i++)
            File.WriteAllText(Path.Combine(_folder, $"Source{i}.cs"), trees[i].GetText().ToString());
        var vendor = Path.Combine(_folder, "Quanta.Client.dll");
        File.WriteAllBytes(vendor, Compiler.Image("Quanta.Client", ["namespace Quanta; public class Blob { public int Size; } public static class Store { public static Blob Get() => new(); }"]));
        File.WriteAllText(Path.Combine(_folder, "BannedSymbols.txt"), "N:Quanta");
        File.WriteAllText(Path.Combine(_folder, "role.globalconfig"), """
            is_global = true
            build_property.BatonRole = Domain
            """);
        File.WriteAllText(Path.Combine(_folder, "vendor.globalconfig"), """
            is_global = true
            build_property.BatonVendorPackages = Quanta=Quanta.*
            build_property.BatonPackageAssemblies = Quanta.Client=Quanta.Client
            """);
        _sources =
        [
            "-noconfig", "-nologo", "-target:library", "-unsafe", "-nullable:enable", "-langversion:preview", "-deterministic", "-nowarn:1591,1701,1702", "-out:Shop.dll", "Source*.cs",
            .. Repository.Generators.Append(Analyzers.BatonGenerators).Select(f => $"-analyzer:\"{f}\""),
            .. Directory.GetFiles(Repository.TargetingPack, "*.dll").Concat(packages.OfType<PortableExecutableReference>().Select(r => r.FilePath!)).Select(f => $"-reference:\"{f}\""),
        ];
    }

    public int Files { get; }

    public int Lines { get; }

    /// <summary>An analyzer to compare with.</summary>
    public string Peer(string name, string registration) => PeerAnalyzer.Write(_folder, name, registration);

    /// <summary>Compiles it.</summary>
    /// <exception cref="InvalidOperationException">It does not compile.</exception>
    public void Compile(CostContender contender, bool isVendorInReach)
    {
        IEnumerable<string> arguments = [.. _sources, .. contender.Files.Select(f => $"-analyzer:\"{f}\"")];
        if (isVendorInReach)
            arguments = arguments.Append("-reference:Quanta.Client.dll");
        if (contender.Banned)
            arguments = arguments.Append("-additionalfile:BannedSymbols.txt");
        if (contender.Role)
            arguments = [.. arguments, "-analyzerconfig:role.globalconfig", .. isVendorInReach ? ["-analyzerconfig:vendor.globalconfig"] : Array.Empty<string>()];
        File.WriteAllLines(Path.Combine(_folder, "compile.rsp"), arguments);
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Repository.CommandLineCompiler, "@compile.rsp"]) { WorkingDirectory = _folder, RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0 || output.Contains("AD0001", StringComparison.Ordinal) || output.Contains("CS8032", StringComparison.Ordinal) || output.Contains("CS9057", StringComparison.Ordinal))
            throw new InvalidOperationException($"{contender.Name}: the compiler ended with {process.ExitCode}:\n{string.Join('\n', output.Split('\n').Where(l => !l.Contains("warning CS", StringComparison.Ordinal) || l.Contains("CS8032", StringComparison.Ordinal)).Take(20))}");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
