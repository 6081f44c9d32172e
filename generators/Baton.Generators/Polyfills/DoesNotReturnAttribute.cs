#if NETSTANDARD2_0
#pragma warning disable IDE0130 // The compiler looks for the type in this namespace.
namespace System.Diagnostics.CodeAnalysis;

/// <summary>Says that a method never returns.</summary>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
internal sealed class DoesNotReturnAttribute : Attribute;
#endif
