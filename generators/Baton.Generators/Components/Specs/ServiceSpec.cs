namespace Baton.Generators.Components.Specs;

/// <summary>A constructor parameter that the host provides.</summary>
/// <param name="Name">The parameter's name, escaped.</param>
/// <param name="Type">Its C# type, not nullable.</param>
/// <param name="IsOptional">Whether the host may lack the service.</param>
internal sealed record ServiceSpec(string Name, string Type, bool IsOptional);
