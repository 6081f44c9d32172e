using System.ComponentModel.DataAnnotations;

namespace Baton.Generators.Tests.Components.Examples;

/// <summary>A nested record of every sort of member.</summary>
/// <param name="Width">How wide, in metres.</param>
public sealed record Area(double Width, [property: Range(1, 9)] int Floors = 3, Shade Shade = Shade.Below, string? Note = null, Area? Inner = null)
{
    public required string Name { get; init; }
    public string Unit { get; init; } = "m";
    public IReadOnlyList<Area> Rooms { get; init; } = [];
    public IReadOnlyList<IGadget> Gadgets { get; init; } = [new Plain()];
    public IGadget Lock { get; init; } = new Handle();
}
