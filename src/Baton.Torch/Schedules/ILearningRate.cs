namespace Baton.Torch.Schedules;

/// <summary>The learning rate of one fit.</summary>
public interface ILearningRate
{
    /// <summary>The rate of the present epoch.</summary>
    double Rate { get; }

    /// <summary>Goes on to the next epoch.</summary>
    /// <param name="loss">The loss of the epoch that ended: of the rows held back if there are any, else of those learned from.</param>
    void Advance(double loss);
}
