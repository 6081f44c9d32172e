using Baton.Components;

namespace Baton.Hosting.Tests.Components;

/// <summary>A family that this host brings by itself.</summary>
[ComponentFamily("part")]
public interface IPart;
