namespace Baton.Analyzers.Compatibility.Comparison;

/// <summary>What is known of the interfaces that settings ask for.</summary>
internal interface ICapabilities
{
    /// <summary>Whether an interface exists, so that a setting may ask for it.</summary>
    bool Exists(string capability);

    /// <summary>Whether whatever has one capability has another one too.</summary>
    bool Implies(string capability, string other);
}
