using System.Globalization;
using Baton.Adapters.XGBoost.Settings;

namespace Baton.Adapters.XGBoost.Training;

/// <summary>What is true of an objective.</summary>
/// <param name="NativeName">The library's name of it.</param>
/// <param name="MostClasses">How many classes it tells apart at the most; 0 if it predicts numbers.</param>
/// <param name="Minimum">The smallest target it can learn.</param>
/// <param name="MinimumIsExclusive">Whether the smallest target itself cannot be learned.</param>
internal sealed record ObjectiveTraits(
    string NativeName, int MostClasses = 0, double Minimum = double.NegativeInfinity, bool MinimumIsExclusive = false)
{
    /// <summary>Whether it predicts classes.</summary>
    public bool IsClassifier => MostClasses > 0;

    /// <summary>The targets it can learn, in words.</summary>
    public string Range => string.Create(CultureInfo.InvariantCulture, $"numbers {(MinimumIsExclusive ? "above" : "not below")} {Minimum}");

    public static ObjectiveTraits Of(XGBoostObjective objective) => objective switch
    {
        XGBoostObjective.SquaredError => new("reg:squarederror"),
        XGBoostObjective.SquaredLogError => new("reg:squaredlogerror", Minimum: -1, MinimumIsExclusive: true),
        XGBoostObjective.AbsoluteError => new("reg:absoluteerror"),
        XGBoostObjective.PseudoHuber => new("reg:pseudohubererror"),
        XGBoostObjective.Poisson => new("count:poisson", Minimum: 0),
        XGBoostObjective.Gamma => new("reg:gamma", Minimum: 0, MinimumIsExclusive: true),
        XGBoostObjective.Tweedie => new("reg:tweedie", Minimum: 0),
        XGBoostObjective.Binary => new("binary:logistic", MostClasses: 2),
        XGBoostObjective.Multiclass => new("multi:softprob", MostClasses: int.MaxValue),
        _ => throw new ArgumentOutOfRangeException(nameof(objective), objective, "There is no such objective."),
    };

    /// <summary>Whether a target can be learned.</summary>
    public bool Accepts(double target) => MinimumIsExclusive ? target > Minimum : target >= Minimum;
}
