namespace Baton.Benchmarks.Generators;

/// <summary>Which generator is measured.</summary>
public enum Subject
{
    /// <summary>Ours: a class of four settings.</summary>
    Component,

    /// <summary>The one of .NET that writes log methods: a class of four methods.</summary>
    LoggerMessage,
}
