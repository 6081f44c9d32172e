#if NETSTANDARD2_0
#pragma warning disable IDE0130 // The compiler looks for the type in this namespace.
namespace System.Runtime.CompilerServices;

/// <summary>Lets the compiler emit <c>required</c> members for netstandard2.0.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Field | AttributeTargets.Property, Inherited = false)]
internal sealed class RequiredMemberAttribute : Attribute;
#endif
