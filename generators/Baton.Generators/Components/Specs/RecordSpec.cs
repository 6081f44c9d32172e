using Baton.Settings;
using Baton.Settings.Manifests;

namespace Baton.Generators.Components.Specs;

/// <summary>A nested settings record.</summary>
/// <param name="Type">Its C# type.</param>
/// <param name="SimpleName">Its name without namespace, for the names of generated methods.</param>
/// <param name="Manifest">What config and people get to know of it.</param>
/// <param name="Members">Its settings, in the order of the manifest.</param>
internal sealed record RecordSpec(string Type, string SimpleName, RecordManifest Manifest, EquatableArray<RecordMemberSpec> Members);
