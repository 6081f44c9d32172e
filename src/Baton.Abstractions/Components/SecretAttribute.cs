namespace Baton.Components;

/// <summary>Marks a string setting whose value is never written out: not shown, not recorded, not stored with a model.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SecretAttribute : Attribute;
