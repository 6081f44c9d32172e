namespace Baton.Generators.Tests.Components.Examples;

public readonly record struct Point(int X, int Y = 2)
{
    public int Z { get; init; } = 7;
}
