namespace Baton.Schemas;

/// <summary>Says that the numbers of a column name categories: they have no order and no distance.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class CategoricalAttribute : Attribute;
