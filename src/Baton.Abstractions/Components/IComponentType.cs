using System.ComponentModel;

namespace Baton.Components;

/// <summary>The static side of a component, by which a generated catalog reaches it. The compiler implements it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IComponentType
{
    /// <summary>The component's family, kind, manifest and factory.</summary>
    static abstract ComponentDescriptor ComponentDescriptor { get; }
}
