#if NETSTANDARD2_0
#pragma warning disable IDE0130 // The compiler looks for the type in this namespace.
namespace System.Runtime.CompilerServices;

/// <summary>Lets the compiler emit <c>required</c> members for netstandard2.0.</summary>
/// <param name="featureName">The feature that a compiler must know.</param>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
internal sealed class CompilerFeatureRequiredAttribute(string featureName) : Attribute
{
    public string FeatureName { get; } = featureName;
}
#endif
