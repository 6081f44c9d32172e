using Baton.Alerts;
using Baton.Components;

namespace Baton.Hosting.Tests.Components;

/// <summary>Writes alerts into the ledger.</summary>
[Component("ledger")]
public sealed partial class LedgerAlerter(Ledger ledger) : IAlerter, IDisposable
{
    /// <summary>Whether alerts get lost.</summary>
    public bool Broken { get; init; }

    /// <summary>Its key.</summary>
    [Secret]
    public string? Token { get; init; }

    public Task SendAsync(Alert alert, CancellationToken cancellation = default)
    {
        if (Broken)
            throw new HttpRequestException($"The line is dead.{(Token is null ? "" : $" (token {Token})")}");
        ledger.Alerts.Add(alert);
        return Task.CompletedTask;
    }

    public void Dispose() => ledger.Add("dispose alerter");
}
