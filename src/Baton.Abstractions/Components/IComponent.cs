namespace Baton.Components;

/// <summary>What every component can say of itself. The compiler implements it; nobody does by hand.</summary>
public interface IComponent
{
    /// <summary>The component's family, kind and manifest.</summary>
    ComponentDescriptor Descriptor { get; }

    /// <summary>Writes the component's settings, so that reading them again makes an equal component.</summary>
    /// <param name="writer">Receives the settings.</param>
    void WriteSettings(SettingsWriter writer);
}
