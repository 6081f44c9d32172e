using Baton.Generators.Components.Specs;
using Baton.Generators.Emission;

namespace Baton.Generators.Components.Emitting;

/// <summary>Writes the loop that sets a component's properties from its map, inside of its constructor.</summary>
/// <param name="binding">The component's names.</param>
/// <param name="names">The names that are taken in the constructor.</param>
/// <param name="settings">The parameter that holds the map.</param>
/// <param name="scope">The parameter that holds the scope.</param>
/// <param name="entry">The variable of the loop.</param>
internal sealed class SettingsLoopEmitter(Binding binding, Names names, string settings, string scope, string entry)
{
    private readonly ReadExpression _read = new(binding, binding.ClassName + ".");
    private readonly PartsExpression _parts = new(binding, binding.ClassName + ".");

    public void Emit(SourceWriter writer)
    {
        var component = binding.Component;
        var nodes = component.Settings.Where(s => s.Manifest.Required).ToDictionary(s => s.Property, s => names.Unique(s.Manifest.Name + "Node"));

        // Taken first, so that they are disposed if reading the settings fails.
        foreach (var setting in component.Settings.Where(IsOwned))
            writer.Line(_parts.Adopt(setting.Value, scope, $"this.{setting.Property}"));
        foreach (var node in nodes.Values)
            writer.Line($"{RuntimeNames.Node}? {node} = null;");
        writer.Open($"foreach (var {entry} in {settings})");
        writer.Open($"switch ({entry}.Name)");
        writer.Line("case \"kind\":").Indent().Line("break;").Outdent();
        foreach (var setting in component.Settings)
            EmitCase(writer, setting, nodes.TryGetValue(setting.Property, out var node) ? node : null);
        writer.Line("default:").Indent();
        writer.Line($"throw {RuntimeNames.Failure}.Unknown({binding.ClassName}.Descriptor, {entry});").Outdent();
        writer.Close();
        writer.Close();
        writer.Line();
        foreach (var setting in component.Settings.Where(s => s.Manifest.Required))
            EmitRequired(writer, setting, nodes[setting.Property]);
    }

    /// <summary>Whether the property may hold components already.</summary>
    private bool IsOwned(SettingSpec setting) => setting.MayHaveInitialValue && binding.HoldsComponents(setting.Value);

    private void EmitCase(SourceWriter writer, SettingSpec setting, string? node)
    {
        writer.Line($"case {Literal.String(setting.Manifest.Name)}:").Indent();
        if (node is not null)
            writer.Line($"{node} = {entry}.Value;").Line("break;").Outdent();
        else if (IsOwned(setting))
            EmitReplacement(writer, setting, $"{entry}.Value").Line("break;").Outdent();
        else
            writer.Line($"this.{setting.Property} = {_read.Of(setting.Value, $"{entry}.Value", scope)};").Line("break;").Outdent();
    }

    /// <summary>A required member is assigned whatever happens: the compiler holds the constructor to it.</summary>
    private void EmitRequired(SourceWriter writer, SettingSpec setting, string node)
    {
        writer.Line($"if ({node} is null)");
        writer.Indent().Line($"throw {RuntimeNames.Failure}.Missing({binding.ClassName}.Descriptor, {settings}, {Literal.String(setting.Manifest.Name)});").Outdent();
        if (IsOwned(setting))
            EmitReplacement(writer, setting, node);
        else
            writer.Line($"this.{setting.Property} = {_read.Of(setting.Value, node, scope)};");
    }

    /// <summary>What config gives is made first: if that fails, the default is still the scope's to dispose.</summary>
    private SourceWriter EmitReplacement(SourceWriter writer, SettingSpec setting, string node)
    {
        var replaced = names.Unique(setting.Manifest.Name + "Default");
        writer.Line($"var {replaced} = this.{setting.Property};");
        writer.Line($"this.{setting.Property} = {_read.Of(setting.Value, node, scope)};");
        return writer.Line(_parts.Discard(setting.Value, scope, replaced));
    }
}
