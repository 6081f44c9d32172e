using Baton.Generators.Emission;
using Microsoft.CodeAnalysis.Text;

namespace Baton.Generators.Glue.Mapping;

/// <summary>A spec in, text out: the methods that hand settings to a vendor's options.</summary>
internal static class MappingEmitter
{
    /// <summary>Writes the file.</summary>
    public static SourceText Emit(MappingSpec spec)
    {
        var writer = new SourceWriter();
        writer.Line(GeneratedFile.Header);
        // A null that is deeper in a setting than its items is the setting's own affair.
        writer.Line("#nullable disable warnings");
        MemberMarks.Allow(writer, spec.Experimental);
        writer.Line();
        spec.Type.Open(writer);
        var (initial, later) = (spec.Members.Where(m => m.IsInitial).ToList(), spec.Members.Where(m => !m.IsInitial).ToList());
        EmitMake(writer, spec, initial, later);
        if (initial.Count == 0)
            EmitFill(writer, spec, later);
        spec.Type.Close(writer);
        return writer.ToSourceText();
    }

    private static void EmitMake(SourceWriter writer, MappingSpec spec, List<MappedSettingSpec> initial, List<MappedSettingSpec> later)
    {
        writer.Line("/// <summary>Makes the vendor's options of the settings.</summary>");
        writer.Line(GeneratedFile.CodeAttribute);
        writer.Open($"{spec.Accessibility} {spec.Options} MapSettings()");
        if (initial.Count == 0)
        {
            writer.Line($"var options = new {spec.Options}();");
            writer.Line($"MapSettings({(spec.IsStruct ? "ref " : "")}options);");
        }
        else
        {
            writer.Open($"var options = new {spec.Options}()");
            foreach (var member in initial)
                writer.Line($"{member.Option} = {Value(member.Conversion, $"this.{member.Setting}")},");
            writer.Close(";");
            EmitAssignments(writer, later);
        }

        writer.Line("return options;");
        writer.Close();
    }

    private static void EmitFill(SourceWriter writer, MappingSpec spec, List<MappedSettingSpec> members)
    {
        writer.Line();
        writer.Line("/// <summary>Hands the settings to the vendor's options.</summary>");
        writer.Line("/// <param name=\"options\">The options; what no setting goes to stays as it is.</param>");
        writer.Line(GeneratedFile.CodeAttribute);
        writer.Open($"{spec.Accessibility} void MapSettings({(spec.IsStruct ? "ref " : "")}{spec.Options} options)");
        EmitAssignments(writer, members);
        writer.Close();
    }

    private static void EmitAssignments(SourceWriter writer, List<MappedSettingSpec> members)
    {
        for (var i = 0; i < members.Count; i++)
        {
            var member = members[i];
            if (!member.IsOptional)
            {
                writer.Line($"options.{member.Option} = {Value(member.Conversion, $"this.{member.Setting}")};");
                continue;
            }

            var given = "given" + Literal.Integer(i);
            writer.Line($"if (this.{member.Setting} is {{ }} {given})");
            writer.Indent().Line($"options.{member.Option} = {Value(member.Conversion, given)};").Outdent();
        }
    }

    private static string Value(Conversion conversion, string value) => conversion switch
    {
        Conversion.ByName names => $"{value} switch {{ "
            + string.Concat(names.Members.Select(m => $"{names.Source}.{m.Source} => {names.Target}.{m.Target}, "))
            + $"var other => throw new global::System.ArgumentOutOfRangeException(null, other, {Literal.String($"{names.Source.Replace("global::", "")} has no such member.")}) }}",
        Conversion.Items items => Items(items, value),
        _ => value,
    };

    private static string Items(Conversion.Items items, string value)
    {
        var each = items.Item is Conversion.Direct && items.Source == items.Target
            ? value
            : $"global::System.Linq.Enumerable.Select<{items.Source}, {items.Target}>({value}, static item => {Value(items.Item, "item")})";
        return $"global::System.Linq.Enumerable.{(items.IsArray ? "ToArray" : "ToList")}({each})";
    }
}
