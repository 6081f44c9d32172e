using Baton.Components;

namespace Baton.Generators.Tests.Components.Examples;

/// <summary>A component without settings.</summary>
[Component("plain")]
public sealed partial class Plain : IGadget;
