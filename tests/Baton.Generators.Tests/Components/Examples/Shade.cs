namespace Baton.Generators.Tests.Components.Examples;

public enum Shade
{
    Light,
    DarkGreen,
    Null,
    Pale = Light,
    Below = -3,
}
