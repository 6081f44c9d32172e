using Baton.Components;

namespace Baton.Generators.Tests.Components.Examples;

/// <summary>Takes services, of which some may be missing.</summary>
[Component("services")]
public sealed partial class Services(IFormatProvider format, Random? random, TimeProvider? clock = null, int retries = 3, CancellationToken cancellation = default) : IGadget
{
    // Names that the generated constructor uses itself.
    public string Settings { get; init; } = "";
    public string Scope { get; init; } = "";
    public string Entry { get; init; } = "";
    public required string Node { get; init; }

    public IFormatProvider Format => format;
    public Random? Random => random;
    public TimeProvider? Clock => clock;
    public int Retries => retries;
    public CancellationToken Cancellation => cancellation;
}
