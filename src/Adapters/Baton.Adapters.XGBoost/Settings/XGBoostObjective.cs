namespace Baton.Adapters.XGBoost.Settings;

/// <summary>What is predicted, and the loss that the trees are fitted to; the native name stands in brackets.</summary>
public enum XGBoostObjective
{
    /// <summary>A number, by its squared error (<c>reg:squarederror</c>).</summary>
    SquaredError,

    /// <summary>A number above -1, by the squared error of log(1 + y) (<c>reg:squaredlogerror</c>).</summary>
    SquaredLogError,

    /// <summary>A number, by its absolute error (<c>reg:absoluteerror</c>, from version 1.7 on).</summary>
    AbsoluteError,

    /// <summary>A number, by a smooth mix of squared and absolute error (<c>reg:pseudohubererror</c>).</summary>
    PseudoHuber,

    /// <summary>A count, by the Poisson likelihood with a log link (<c>count:poisson</c>).</summary>
    Poisson,

    /// <summary>A positive number, by the gamma likelihood with a log link (<c>reg:gamma</c>).</summary>
    Gamma,

    /// <summary>A number that is often zero and never negative, by the Tweedie likelihood with a log link (<c>reg:tweedie</c>).</summary>
    Tweedie,

    /// <summary>One of two classes, with probabilities (<c>binary:logistic</c>).</summary>
    Binary,

    /// <summary>One of two or more classes, with probabilities (<c>multi:softprob</c>).</summary>
    Multiclass,
}
