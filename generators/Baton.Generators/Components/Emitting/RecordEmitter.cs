using Baton.Generators.Components.Specs;
using Baton.Generators.Emission;

namespace Baton.Generators.Components.Emitting;

/// <summary>Writes the methods that read, write and own a nested settings record.</summary>
internal static class RecordEmitter
{
    public static string ReadMethod(Binding binding, string type) => "Read" + binding.Suffix(type);

    public static string WriteMethod(Binding binding, string type) => "Write" + binding.Suffix(type);

    public static string PartsMethod(Binding binding, string type) => "PartsOf" + binding.Suffix(type);

    public static void Emit(SourceWriter writer, Binding binding, RecordSpec record)
    {
        EmitReader(writer, binding, record);
        writer.Line();
        EmitWriter(writer, binding, record);
        if (record.Members.Any(m => binding.HoldsComponents(m.Setting.Value)))
        {
            writer.Line();
            EmitParts(writer, binding, record);
        }
    }

    private static void EmitReader(SourceWriter writer, Binding binding, RecordSpec record)
    {
        var key = Literal.String(record.Manifest.Name);
        var names = new Names(["node", "scope", "settings", "entry", "made"]);
        var nodes = record.Members.Select(m => names.Unique(m.Setting.Manifest.Name + "Node")).ToList();
        var read = new ReadExpression(binding, "");
        writer.Open($"public static {record.Type} {ReadMethod(binding, record.Type)}({RuntimeNames.Node} node, {RuntimeNames.Scope} scope)");
        writer.Line($"var settings = {RuntimeNames.Collection}.Record(node);");
        foreach (var node in nodes)
            writer.Line($"{RuntimeNames.Node}? {node} = null;");
        writer.Open("foreach (var entry in settings)");
        writer.Open("switch (entry.Name)");
        for (var i = 0; i < nodes.Count; i++)
        {
            writer.Line($"case {Literal.String(record.Members[i].Setting.Manifest.Name)}:").Indent();
            writer.Line($"{nodes[i]} = entry.Value;").Line("break;").Outdent();
        }

        writer.Line("default:").Indent().Line($"throw {RuntimeNames.Failure}.Unknown(Descriptor, {key}, entry);").Outdent();
        writer.Close();
        writer.Close();
        writer.Line();
        for (var i = 0; i < nodes.Count; i++)
        {
            if (!record.Members[i].Setting.Manifest.Required)
                continue;
            writer.Line($"if ({nodes[i]} is null)");
            writer.Indent().Line($"throw {RuntimeNames.Failure}.Missing(Descriptor, {key}, settings, {Literal.String(record.Members[i].Setting.Manifest.Name)});").Outdent();
        }

        EmitConstruction(writer, record, nodes, read);
        EmitMutation(writer, binding, record, nodes, read, names);
        writer.Close();
    }

    private static void EmitConstruction(SourceWriter writer, RecordSpec record, List<string> nodes, ReadExpression read)
    {
        var arguments = new List<string>();
        var initializers = new List<string>();
        for (var i = 0; i < nodes.Count; i++)
        {
            var member = record.Members[i];
            var value = read.Of(member.Setting.Value, nodes[i], "scope");
            if (member.Role == RecordMemberRole.Parameter)
                arguments.Add($"{member.Parameter}: {(member.Fallback.Length == 0 ? value : $"{nodes[i]} is null ? {member.Fallback} : {value}")}");
            else if (member.Role == RecordMemberRole.Initializer)
                initializers.Add($"{member.Setting.Property} = {value}");
        }

        var initializer = initializers.Count == 0 ? "" : $" {{ {string.Join(", ", initializers)} }}";
        writer.Line($"var made = new {record.Type}({string.Join(", ", arguments)}){initializer};");
    }

    /// <summary>What config gives besides goes into a copy; the first object's initializers say the rest.</summary>
    private static void EmitMutation(SourceWriter writer, Binding binding, RecordSpec record, List<string> nodes, ReadExpression read, Names names)
    {
        var parts = new PartsExpression(binding, "");
        var mutations = new List<string>();
        var given = new List<string>();
        // All defaults are taken before anything is read that can fail.
        foreach (var member in record.Members.Where(m => m.Role == RecordMemberRole.Mutation && binding.HoldsComponents(m.Setting.Value)))
            writer.Line(parts.Adopt(member.Setting.Value, "scope", $"made.{member.Setting.Property}"));
        for (var i = 0; i < nodes.Count; i++)
        {
            var member = record.Members[i];
            if (member.Role != RecordMemberRole.Mutation)
                continue;
            var local = names.Unique(member.Setting.Manifest.Name + "Value");
            writer.Line($"var {local} = made.{member.Setting.Property};");
            writer.Open($"if ({nodes[i]} is not null)");
            writer.Line($"{local} = {read.Of(member.Setting.Value, nodes[i], "scope")};");
            if (binding.HoldsComponents(member.Setting.Value))
                writer.Line(parts.Discard(member.Setting.Value, "scope", $"made.{member.Setting.Property}"));
            writer.Close();
            mutations.Add($"{member.Setting.Property} = {local}");
            given.Add($"{nodes[i]} is null");
        }

        if (mutations.Count == 0)
            writer.Line("return made;");
        else
            writer.Line($"return {string.Join(" && ", given)} ? made : made with {{ {string.Join(", ", mutations)} }};");
    }

    private static void EmitWriter(SourceWriter writer, Binding binding, RecordSpec record)
    {
        var write = new WriteStatement(binding, "");
        writer.Open($"public static void {WriteMethod(binding, record.Type)}({RuntimeNames.Writer} writer, {record.Type} value)");
        foreach (var member in record.Members.Where(m => !m.Setting.Manifest.Secret))
            writer.Line(write.Of(member.Setting, "value"));
        writer.Close();
    }

    private static void EmitParts(SourceWriter writer, Binding binding, RecordSpec record)
    {
        var parts = new PartsExpression(binding, "");
        var elements = record.Members
            .Where(m => binding.HoldsComponents(m.Setting.Value))
            .Select(m => parts.Element(m.Setting.Value, $"record.{m.Setting.Property}"));
        writer.Line($"public static global::System.Collections.Generic.IEnumerable<object?> {PartsMethod(binding, record.Type)}({record.Type}? value) =>");
        writer.Indent().Line($"value is {{ }} record ? [{string.Join(", ", elements)}] : [];").Outdent();
    }
}
