using System.ComponentModel.DataAnnotations;
using Baton.Components;

namespace Baton.Benchmarks.Components;

/// <summary>Ten settings, bound by what the generator writes.</summary>
[Component("generated")]
public sealed partial class GeneratedWorker : IWorker
{
    [Range(1, 64)]
    public int Depth { get; init; } = 6;

    [Range(1, 100_000)]
    public int Rounds { get; init; } = 100;

    [Range(0, int.MaxValue)]
    public int Seed { get; init; }

    [Range(0.0, 1.0)]
    public double Rate { get; init; } = 0.3;

    [Range(0.0, 1.0)]
    public double Sample { get; init; } = 1;

    [Range(0.0, 1000.0)]
    public double Penalty { get; init; } = 1;

    public bool Verbose { get; init; }

    public string Name { get; init; } = "";

    public string Objective { get; init; } = "";

    public Shift Shift { get; init; }
}
