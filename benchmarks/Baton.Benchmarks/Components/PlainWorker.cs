using System.Text.Json.Serialization;

namespace Baton.Benchmarks.Components;

/// <summary>The base type that System.Text.Json chooses a derived type of by <c>kind</c>.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(PlainTenWorker), "plain")]
[JsonDerivedType(typeof(PlainOtherWorker), "other")]
public abstract class PlainWorker;

/// <summary>The same ten settings as a plain class.</summary>
public sealed class PlainTenWorker : PlainWorker, IWorker
{
    public int Depth { get; set; } = 6;

    public int Rounds { get; set; } = 100;

    public int Seed { get; set; }

    public double Rate { get; set; } = 0.3;

    public double Sample { get; set; } = 1;

    public double Penalty { get; set; } = 1;

    public bool Verbose { get; set; }

    public string Name { get; set; } = "";

    public string Objective { get; set; } = "";

    public Shift Shift { get; set; }
}

/// <summary>What else could be chosen.</summary>
public sealed class PlainOtherWorker : PlainWorker;

/// <summary>System.Text.Json at its best: its own source generator.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(PlainWorker))]
internal sealed partial class PlainWorkerContext : JsonSerializerContext;
