namespace Baton.Components;

/// <summary>What every component can say of itself. The compiler implements it; nobody does by hand.</summary>
public interface IComponent
{
    /// <summary>The component's family, kind and manifest.</summary>
    ComponentDescriptor Descriptor { get; }

    /// <summary>The components that stand in its settings, in lists, dictionaries and nested records too; null where none is set.</summary>
    IEnumerable<object?> Parts => [];

    /// <summary>Writes the component's settings, so that reading them again makes an equal component.</summary>
    /// <param name="writer">Receives the settings.</param>
    void WriteSettings(SettingsWriter writer);
}
