namespace Baton.Generators.Schemas;

/// <summary>The bounds of a text's length.</summary>
internal sealed record LengthSpec(int Minimum, int? Maximum);
