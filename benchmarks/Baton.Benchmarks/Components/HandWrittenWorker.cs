using System.Globalization;
using Baton.Settings;
using Baton.Settings.Nodes;

namespace Baton.Benchmarks.Components;

/// <summary>The same ten settings, with the same limits, bound by the code that one would write by hand.</summary>
public sealed class HandWrittenWorker : IWorker
{
    public int Depth { get; private set; } = 6;

    public int Rounds { get; private set; } = 100;

    public int Seed { get; private set; }

    public double Rate { get; private set; } = 0.3;

    public double Sample { get; private set; } = 1;

    public double Penalty { get; private set; } = 1;

    public bool Verbose { get; private set; }

    public string Name { get; private set; } = "";

    public string Objective { get; private set; } = "";

    public Shift Shift { get; private set; }

    public static HandWrittenWorker Create(SettingsMap settings)
    {
        var worker = new HandWrittenWorker();
        foreach (var entry in settings)
        {
            if (entry.Name == "kind")
                continue;
            var scalar = entry.Value as SettingsScalar ?? throw Wrong(entry.Value, "a value");
            switch (entry.Name)
            {
                case "depth":
                    worker.Depth = Whole(scalar, 1, 64);
                    break;
                case "rounds":
                    worker.Rounds = Whole(scalar, 1, 100_000);
                    break;
                case "seed":
                    worker.Seed = Whole(scalar, 0, int.MaxValue);
                    break;
                case "rate":
                    worker.Rate = Number(scalar, 0, 1);
                    break;
                case "sample":
                    worker.Sample = Number(scalar, 0, 1);
                    break;
                case "penalty":
                    worker.Penalty = Number(scalar, 0, 1000);
                    break;
                case "verbose":
                    worker.Verbose = scalar.Text switch { "true" => true, "false" => false, _ => throw Wrong(scalar, "true or false") };
                    break;
                case "name":
                    worker.Name = scalar.Text;
                    break;
                case "objective":
                    worker.Objective = scalar.Text;
                    break;
                case "shift":
                    worker.Shift = scalar.Text switch { "day" => Shift.Day, "night" => Shift.Night, _ => throw Wrong(scalar, "day or night") };
                    break;
                default:
                    throw Wrong(scalar, "a setting there is");
            }
        }

        return worker;
    }

    private static int Whole(SettingsScalar scalar, int minimum, int maximum) =>
        scalar.Style == ScalarStyle.Plain
        && int.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
        && value >= minimum && value <= maximum
            ? value
            : throw Wrong(scalar, $"a whole number between {minimum} and {maximum}");

    private static double Number(SettingsScalar scalar, double minimum, double maximum) =>
        scalar.Style == ScalarStyle.Plain
        && double.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
        && value >= minimum && value <= maximum
            ? value
            : throw Wrong(scalar, $"a number between {minimum} and {maximum}");

    private static SettingsException Wrong(SettingsNode node, string expected) =>
        new(new SettingsError(node.Location, node.Path, $"must be {expected}, is {node.Describe()}"));
}
