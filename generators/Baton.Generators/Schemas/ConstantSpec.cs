namespace Baton.Generators.Schemas;

/// <summary>A value of a column as text.</summary>
/// <param name="CSharp">As a C# expression of the column's type.</param>
/// <param name="Json">As JSON.</param>
internal sealed record ConstantSpec(string CSharp, string Json);
