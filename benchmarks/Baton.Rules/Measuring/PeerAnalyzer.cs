using Microsoft.CodeAnalysis;

namespace Baton.Rules.Measuring;

/// <summary>Analyzers that tell nothing, for comparison. They are compiled when they are needed, since the compiler runs whatever analyzer an assembly has.</summary>
internal static class PeerAnalyzer
{
    /// <summary>Is there, and asks for nothing: what the compiler's own machinery for analyzers costs.</summary>
    public const string Empty = "";

    /// <summary>Asks for every operation and does nothing with it: what looking at operations costs whoever does it.</summary>
    public const string Idle = "context.RegisterOperationAction(static _ => { }, System.Enum.GetValues<OperationKind>().Where(k => k != OperationKind.None).Distinct().ToImmutableArray());";

    /// <summary>Writes the assembly of one.</summary>
    /// <param name="folder">Where to.</param>
    /// <param name="name">Its name.</param>
    /// <param name="registration">What it asks for.</param>
    /// <returns>The assembly's file.</returns>
    public static string Write(string folder, string name, string registration)
    {
        var file = Path.Combine(folder, name + ".dll");
        File.WriteAllBytes(file, Compiler.Image(name, [Source(name, registration)], Roslyn()));
        return file;
    }

    private static IEnumerable<MetadataReference> Roslyn() =>
        ((Type[])[typeof(Compilation), typeof(Microsoft.CodeAnalysis.CSharp.CSharpCompilation)]).Select(t => MetadataReference.CreateFromFile(t.Assembly.Location));

    private static string Source(string name, string registration) => $$"""
        using System.Collections.Immutable;
        using System.Linq;
        using Microsoft.CodeAnalysis;
        using Microsoft.CodeAnalysis.Diagnostics;

        [DiagnosticAnalyzer(LanguageNames.CSharp)]
        public sealed class {{name}}Analyzer : DiagnosticAnalyzer
        {
            private static readonly DiagnosticDescriptor Never = new("{{name}}", "Never", "Never", "{{name}}", DiagnosticSeverity.Warning, isEnabledByDefault: true);

            public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Never];

            public override void Initialize(AnalysisContext context)
            {
                context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
                context.EnableConcurrentExecution();
                {{registration}}
            }
        }
        """;
}
