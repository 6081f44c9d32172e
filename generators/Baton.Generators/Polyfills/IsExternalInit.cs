#if NETSTANDARD2_0
#pragma warning disable IDE0130 // The compiler looks for the type in this namespace.
namespace System.Runtime.CompilerServices;

/// <summary>Lets the compiler emit <c>init</c> accessors and records for netstandard2.0.</summary>
internal static class IsExternalInit;
#endif
