namespace Baton.Adapters.XGBoost.Training;

/// <summary>Remembers the best round so far, the earliest of several.</summary>
/// <param name="patience">How many rounds in a row may pass without a better value.</param>
/// <param name="greaterIsBetter">The metric's direction.</param>
internal sealed class BestRound(int patience, bool greaterIsBetter)
{
    private double _value = double.NaN;

    /// <summary>The best round, from 0 on.</summary>
    public int Round { get; private set; }

    /// <summary>Whether the best round lies so far back that none better is expected.</summary>
    /// <param name="round">The round that would come next.</param>
    public bool HasPassed(int round) => round - Round > patience;

    /// <summary>Takes a round's value; one that is not a number is never better.</summary>
    public void Look(int round, double value)
    {
        if (double.IsNaN(value) || !(double.IsNaN(_value) || (greaterIsBetter ? value > _value : value < _value)))
            return;
        _value = value;
        Round = round;
    }
}
