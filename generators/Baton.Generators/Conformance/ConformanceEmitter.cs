using Baton.Generators.Emission;

namespace Baton.Generators.Conformance;

/// <summary>Writes a component's class of tests.</summary>
internal static class ConformanceEmitter
{
    /// <summary>The file's name.</summary>
    public static string HintName(ConformanceSpec spec) => GeneratedFile.HintName(spec.FullName.Replace("@", ""), "Tests");

    /// <summary>The file's text.</summary>
    public static SourceWriter Emit(ConformanceSpec spec)
    {
        var writer = new SourceWriter();
        writer.Line(GeneratedFile.Header).Line();
        if (spec.Namespace.Length > 0)
            writer.Open($"namespace {spec.Namespace}");
        var component = XmlText.Escape(spec.Component.Replace("global::", ""));
        writer.Line($"/// <summary>The laws of the family {XmlText.Escape(spec.Family)}, held against '{XmlText.Escape(spec.Kind)}' ({component}).</summary>");
        writer.Open($"public partial class {spec.Name} : global::{FamilyLaws.Of(spec.Family)!.Fixture}");
        if (spec.ProjectFolder is { } folder)
            Override(writer, $"string ProjectFolder => FindProject({Literal.String(folder)});");
        if (spec.Creation is { } creation)
            Override(writer, creation);
        foreach (var suite in spec.Suites)
        {
            writer.Line($"/// <summary>{XmlText.Escape(suite.Name)}: laws that {component} keeps.</summary>");
            writer.Line(GeneratedFile.CodeAttribute);
            writer.Open($"public sealed class {suite.Name} : global::{suite.Type}");
            writer.Line("/// <summary>Holds the laws against the component; the test runner calls it.</summary>");
            writer.Line($"public {suite.Name}() : base(new {spec.Name}()) {{ }}");
            writer.Close();
        }

        writer.Close();
        if (spec.Namespace.Length > 0)
            writer.Close();
        return writer;
    }

    private static void Override(SourceWriter writer, string member)
    {
        writer.Line("/// <inheritdoc />");
        writer.Line(GeneratedFile.CodeAttribute);
        writer.Line($"protected override {member}").Line();
    }
}
