extern alias generators;
using Baton.Analyzers.Tests.Harness.Testing;
using Baton.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ComponentGenerator = generators::Baton.Generators.Components.ComponentGenerator;
using MappingGenerator = generators::Baton.Generators.Glue.Mapping.MappingGenerator;
using NativeLibraryGenerator = generators::Baton.Generators.Glue.NativeLibraries.NativeLibraryGenerator;
using SchemaGenerator = generators::Baton.Generators.Schemas.SchemaGenerator;
using TranslationGenerator = generators::Baton.Generators.Glue.Exceptions.TranslationGenerator;

namespace Baton.Analyzers.Tests.Harness;

/// <summary>Code as it stands in a project that uses Baton: with its namespaces, its generated half and its build properties.</summary>
internal class BatonCodeFixTest<TAnalyzer, TCodeFix> : CSharpCodeFixTest<TAnalyzer, TCodeFix>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TCodeFix : CodeFixProvider, new()
{
    public BatonCodeFixTest() => SolutionTransforms.Add(AddProjectFiles);

    /// <summary>Properties of the project file that analyzers see, such as <c>BatonRole</c>.</summary>
    public Dictionary<string, string> BuildProperties { get; } = [];

    /// <summary>Whether components get their generated half.</summary>
    public bool Generate { get; set; } = true;

    /// <summary>Whether the usual namespaces are there without a <c>using</c>.</summary>
    public bool ImplicitUsings { get; set; } = true;

    public LanguageVersion LanguageVersion { get; set; } = LanguageVersion.Preview;

    public NullableContextOptions Nullable { get; set; } = NullableContextOptions.Enable;

    protected override IEnumerable<Type> GetSourceGenerators() => Generate ? [typeof(ComponentGenerator), typeof(SchemaGenerator), typeof(NativeLibraryGenerator), typeof(TranslationGenerator), typeof(MappingGenerator)] : [];

    protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion, DocumentationMode.Diagnose);

    protected override CompilationOptions CreateCompilationOptions() => ((CSharpCompilationOptions)base.CreateCompilationOptions())
        .WithNullableContextOptions(Nullable)
        // Documentation is not what these tests are about.
        .WithSpecificDiagnosticOptions([new("CS1591", ReportDiagnostic.Suppress), new("CS1701", ReportDiagnostic.Suppress)]);

    private Solution AddProjectFiles(Solution solution, ProjectId id)
    {
        if (ImplicitUsings)
            solution = solution.AddDocument(DocumentId.CreateNewId(id), "Usings.cs", SourceText.From(Sources.GlobalUsings), filePath: "/0/Usings.cs");
        if (BuildProperties.Count == 0)
            return solution;
        var lines = BuildProperties.Select(p => $"build_property.{p.Key} = {p.Value}").Prepend("is_global = true");
        return solution.AddAnalyzerConfigDocument(DocumentId.CreateNewId(id), "Build.globalconfig", SourceText.From(string.Join('\n', lines)), filePath: "/Build.globalconfig");
    }
}
