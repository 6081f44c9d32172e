#if NETSTANDARD2_0
#pragma warning disable IDE0130 // The compiler looks for the type in this namespace.
namespace System.Diagnostics.CodeAnalysis;

/// <summary>Says that an output is not null when the method returns the given value.</summary>
/// <param name="returnValue">The value.</param>
[AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
{
    public bool ReturnValue { get; } = returnValue;
}
#endif
