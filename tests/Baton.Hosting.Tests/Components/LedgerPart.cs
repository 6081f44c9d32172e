using Baton.Components;

namespace Baton.Hosting.Tests.Components;

/// <summary>A part that tells when it goes.</summary>
[Component("told")]
public sealed partial class LedgerPart(Ledger ledger) : IPart, IDisposable
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Whether it refuses to go.</summary>
    public bool Stubborn { get; init; }

    public void Dispose()
    {
        ledger.Add($"dispose {Name}");
        if (Stubborn)
            throw new IOException("The part does not let go.");
    }
}
