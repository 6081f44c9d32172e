namespace Baton.Benchmarks.Components;

/// <summary>An enum among the settings.</summary>
public enum Shift
{
    Day,
    Night,
}
