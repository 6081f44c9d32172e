namespace Baton.Generators.Tests.Components.Examples;

[Flags]
public enum Sides : byte
{
    None = 0,
    Left = 1,
    Right = 2,
    Top = 4,
    Both = Left | Right,
    High = Right | Top,
    Last = 128,
}
