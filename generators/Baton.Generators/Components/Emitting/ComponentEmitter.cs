using Baton.Generators.Components.Specs;
using Baton.Generators.Components.Values;
using Baton.Generators.Emission;
using Baton.Settings.Manifests;

namespace Baton.Generators.Components.Emitting;

/// <summary>Writes a component's generated file: constructor, factory, settings writer, descriptor and manifest.</summary>
internal static class ComponentEmitter
{
    private const string ManifestClass = "ComponentManifestText";

    /// <summary>The file's name.</summary>
    public static string HintName(ComponentSpec component) => GeneratedFile.HintName(component.Type.MetadataName, "Component");

    /// <summary>The file's text.</summary>
    public static SourceWriter Emit(ComponentSpec component)
    {
        var binding = new Binding(component);
        var writer = new SourceWriter();
        writer.Line(GeneratedFile.Header);
        writer.Line("#pragma warning disable CS0108 // A component may derive from one, whose factory it hides.");
        writer.Line();
        EmitManifest(writer, component);
        writer.Line();
        component.Type.Open(writer, $"{RuntimeNames.IComponent}, {RuntimeNames.IComponentType}");
        EmitConstructor(writer, binding);
        writer.Line();
        EmitFactory(writer, component);
        writer.Line();
        EmitContracts(writer, binding);
        writer.Line();
        EmitBinding(writer, binding);
        component.Type.Close(writer);
        return writer;
    }

    private static void EmitManifest(SourceWriter writer, ComponentSpec component)
    {
        var name = ManifestName(component);
        writer.Line($"[assembly: {RuntimeNames.Components}.ComponentManifest({ComponentManifest.CurrentVersion}, {name}.Text)]");
        writer.Line();
        writer.Line($"/// <summary>The manifest of the {component.Manifest.Family} '{component.Manifest.Kind}'.</summary>");
        writer.Line(GeneratedFile.CodeAttribute);
        writer.Open($"file static class {name}");
        writer.Line($"public const string Text = {Literal.Raw(ManifestWriter.Write(component.Manifest))};");
        writer.Close();
    }

    /// <summary>The class of the manifest's text: in no namespace, so that nothing of the user's can stand before it.</summary>
    private static string ManifestName(ComponentSpec component) =>
        $"{ManifestClass}_{new string([.. component.Type.MetadataName.Select(c => char.IsLetterOrDigit(c) ? c : '_')])}";

    private static void EmitConstructor(SourceWriter writer, Binding binding)
    {
        var component = binding.Component;
        if (component.LacksConstructor)
        {
            writer.Line("/// <summary>Makes the object with the defaults of its settings.</summary>");
            writer.Line(GeneratedFile.CodeAttribute);
            writer.Open($"public {component.Type.Name}()").Close().Line();
        }

        var names = new Names(component.Services.Select(s => s.Name));
        var (settings, scope, entry) = (names.Unique("settings"), names.Unique("scope"), names.Unique("entry"));
        var parameters = component.Services.Select(s => $"{s.Type}{(s.IsOptional ? "?" : "")} {s.Name}")
            .Concat([$"{RuntimeNames.Map} {settings}", $"{RuntimeNames.Scope} {scope}"]);
        var arguments = component.Services.Select(s => $"{s.Name}: {s.Name}");
        writer.Line("/// <summary>Makes the object with the services and sets what config gives; all else keeps its initializer.</summary>");
        writer.Line(GeneratedFile.CodeAttribute);
        writer.Line("[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]");
        writer.Line($"private {component.Type.Name}({string.Join(", ", parameters)})");
        writer.Indent().Line($": this({string.Join(", ", arguments)})").Outdent();
        writer.OpenBlock().Line($"{scope}.Begin(this);");
        new SettingsLoopEmitter(binding, names, settings, scope, entry).Emit(writer);
        writer.Line($"{scope}.End(this);");
        writer.Close();
    }

    private static void EmitFactory(SourceWriter writer, ComponentSpec component)
    {
        var kind = Literal.String(component.Manifest.Kind);
        var arguments = component.Services
            .Select(s => s.IsOptional ? $"scope.OptionalService<{s.Type}>()" : $"scope.Service<{s.Type}>({kind})")
            .Concat(["settings", "scope"]);
        writer.Line($"/// <summary>Makes the {component.Manifest.Family} '{component.Manifest.Kind}' from its settings.</summary>");
        writer.Line("/// <param name=\"settings\">The map that holds the settings; a <c>kind</c> in it is passed over.</param>");
        writer.Line("/// <param name=\"scope\">Provides services and nested components, and owns what is made.</param>");
        writer.Line("/// <returns>The component; the scope disposes it.</returns>");
        writer.Line("/// <exception cref=\"global::Baton.Settings.SettingsException\">A setting is unknown, missing or wrong.</exception>");
        writer.Line("/// <exception cref=\"global::Baton.BatonException\">The host does not provide a service.</exception>");
        writer.Line(GeneratedFile.CodeAttribute);
        writer.Line($"public static {component.Type.GlobalName} Create({RuntimeNames.Map} settings, {RuntimeNames.Scope} scope) =>");
        writer.Indent().Line($"new {component.Type.GlobalName}({string.Join(", ", arguments)});").Outdent();
    }

    private static void EmitContracts(SourceWriter writer, Binding binding)
    {
        var holders = binding.Component.Settings.Where(s => binding.HoldsComponents(s.Value)).ToList();
        var parts = new PartsExpression(binding, binding.ClassName + ".");
        var write = new WriteStatement(binding, binding.ClassName + ".");
        writer.Line(GeneratedFile.CodeAttribute);
        writer.Line($"{RuntimeNames.Descriptor} {RuntimeNames.IComponent}.Descriptor => {binding.ClassName}.Descriptor;");
        writer.Line();
        writer.Line(GeneratedFile.CodeAttribute);
        writer.Line($"static {RuntimeNames.Descriptor} {RuntimeNames.IComponentType}.ComponentDescriptor => {binding.ClassName}.Descriptor;");
        writer.Line();
        if (holders.Count > 0)
        {
            writer.Line(GeneratedFile.CodeAttribute);
            writer.Line($"global::System.Collections.Generic.IEnumerable<object?> {RuntimeNames.IComponent}.Parts => [{string.Join(", ", holders.Select(s => parts.Element(s.Value, $"this.{s.Property}")))}];");
            writer.Line();
        }

        writer.Line(GeneratedFile.CodeAttribute);
        writer.Open($"void {RuntimeNames.IComponent}.WriteSettings({RuntimeNames.Writer} writer)");
        foreach (var setting in binding.Component.Settings.Where(s => !s.Manifest.Secret))
            writer.Line(write.Of(setting, "this"));
        writer.Close();
    }

    private static void EmitBinding(SourceWriter writer, Binding binding)
    {
        var component = binding.Component;
        writer.Line("/// <summary>What the generated members need and nobody else should see.</summary>");
        writer.Line(GeneratedFile.CodeAttribute);
        writer.Open($"private static class {binding.ClassName}");
        writer.Line($"public static readonly {RuntimeNames.Descriptor} Descriptor = new(");
        writer.Indent();
        writer.Line($"{Literal.String(component.Manifest.Family)}, {Literal.String(component.Manifest.Kind)}, global::{ManifestName(component)}.Text, static (settings, scope) => {component.Type.GlobalName}.Create(settings, scope));");
        writer.Outdent();
        foreach (var shape in binding.Shapes.OrderBy(s => s.Value, StringComparer.Ordinal))
        {
            writer.Line();
            writer.Line($"public static readonly {RuntimeNames.Shape} {shape.Value} = {ShapeExpression(shape.Key)};");
        }

        foreach (var spec in binding.Enums)
        {
            writer.Line();
            EnumEmitter.Emit(writer, binding, spec);
        }

        foreach (var record in component.Records)
        {
            writer.Line();
            RecordEmitter.Emit(writer, binding, record);
        }

        writer.Close();
    }

    private static string ShapeExpression(ValueSpec value)
    {
        var shape = value is EnumSpec { IsFlags: true } ? value.Shape.Item! : value.Shape;
        var limits = new List<string>();
        if (shape.Minimum is { } minimum)
            limits.Add($"Minimum = {Literal.String(minimum)}");
        if (shape.Maximum is { } maximum)
            limits.Add($"Maximum = {Literal.String(maximum)}");
        if (shape.MinimumExclusive)
            limits.Add("MinimumExclusive = true");
        if (shape.MaximumExclusive)
            limits.Add("MaximumExclusive = true");
        if (shape.AllowedValues.Count > 0)
            limits.Add($"AllowedValues = new {RuntimeNames.Strings}([{string.Join(", ", shape.AllowedValues.Select(Literal.String))}])");
        return $"new({RuntimeNames.ShapeType}.{shape.Type}) {{ {string.Join(", ", limits)} }}";
    }
}
