using Baton.Generators.Components.Values;
using Baton.Generators.Emission;

namespace Baton.Generators.Components.Emitting;

/// <summary>Writes the methods that turn an enum's members into their names in config and back.</summary>
internal static class EnumEmitter
{
    public static string ReadMethod(Binding binding, EnumSpec spec) => "Read" + binding.Suffix(spec.Type);

    public static string NameMethod(Binding binding, EnumSpec spec) => (spec.IsFlags ? "NamesOf" : "NameOf") + binding.Suffix(spec.Type);

    public static void Emit(SourceWriter writer, Binding binding, EnumSpec spec)
    {
        if (spec.IsFlags)
            EmitFlags(writer, binding, spec);
        else
            EmitMember(writer, binding, spec);
    }

    private static void EmitMember(SourceWriter writer, Binding binding, EnumSpec spec)
    {
        EmitReader(writer, $"public static {spec.Type} {ReadMethod(binding, spec)}", spec);
        writer.Line();
        writer.Open($"public static string? {NameMethod(binding, spec)}({spec.Type}? value) => value switch");
        foreach (var member in Distinct(spec))
            writer.Line($"{spec.Type}.{member.Identifier} => {Literal.String(member.ConfigName)},");
        writer.Line("null => null,");
        writer.Line($"_ => throw {RuntimeNames.Failure}.Unnamed(typeof({spec.Type}), value),");
        writer.Close(";");
    }

    private static void EmitFlags(SourceWriter writer, Binding binding, EnumSpec spec)
    {
        writer.Open($"public static {spec.Type} {ReadMethod(binding, spec)}({RuntimeNames.Node} node)");
        writer.Line($"var value = default({spec.Type});");
        writer.Line($"foreach (var item in {RuntimeNames.Collection}.Items(node))");
        writer.Indent().Line($"value |= Flag(item);").Outdent();
        writer.Line("return value;");
        writer.Line();
        EmitReader(writer, $"static {spec.Type} Flag", spec);
        writer.Close();
        writer.Line();
        writer.Open($"public static global::System.Collections.Generic.List<string>? {NameMethod(binding, spec)}({spec.Type}? value)");
        writer.Line("if (value is not { } flags)");
        writer.Indent().Line("return null;").Outdent();
        writer.Line("var rest = flags;");
        writer.Line("var names = new global::System.Collections.Generic.List<string>();");
        foreach (var member in EnumFlags.InWritingOrder(Distinct(spec)))
        {
            var name = $"{spec.Type}.{member.Identifier}";
            writer.Open($"if ((flags & {name}) == {name} && (rest & {name}) != 0)");
            writer.Line($"names.Add({Literal.String(member.ConfigName)});");
            writer.Line($"rest &= ~{name};");
            writer.Close();
        }

        writer.Line($"return rest == 0 ? names : throw {RuntimeNames.Failure}.Unnamed(typeof({spec.Type}), flags);");
        writer.Close();
    }

    private static void EmitReader(SourceWriter writer, string method, EnumSpec spec)
    {
        writer.Open($"{method}({RuntimeNames.Node} node) => {RuntimeNames.Value}.Name(node) switch");
        foreach (var member in spec.Members)
            writer.Line($"{Literal.String(member.ConfigName)} => {spec.Type}.{member.Identifier},");
        var names = string.Join(", ", spec.Members.Select(m => Literal.String(m.ConfigName)));
        writer.Line($"_ => throw {RuntimeNames.Failure}.NoMember(node, {names}),");
        writer.Close(";");
    }

    /// <summary>The members without those that are another name of an earlier one's value.</summary>
    private static IEnumerable<EnumMemberSpec> Distinct(EnumSpec spec) => spec.Members.GroupBy(m => m.Bits).Select(g => g.First());
}
