namespace Baton.Torch.Settings;

/// <summary>What is predicted, and the loss that the module is fitted to.</summary>
public enum TorchObjective
{
    /// <summary>A number, by its squared error.</summary>
    SquaredError,

    /// <summary>A number, by its absolute error.</summary>
    AbsoluteError,

    /// <summary>A number, by its squared error near the truth and its absolute error further off (Huber, 1964; the threshold is 1, of the standardised target if it is standardised).</summary>
    Huber,

    /// <summary>One of two classes, with probabilities, by the cross-entropy.</summary>
    Binary,

    /// <summary>One of two or more classes, with probabilities, by the cross-entropy.</summary>
    Multiclass,
}
