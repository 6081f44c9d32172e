namespace Baton.Torch.Modules;

/// <summary>What a module has to take in and give out.</summary>
/// <param name="Features">The names of the features, in the order of the columns that the module reads.</param>
/// <param name="Outputs">How many numbers it gives for a row: one for a regression or two classes, one for each class otherwise.</param>
public sealed record ModuleShape(IReadOnlyList<string> Features, int Outputs)
{
    /// <summary>How many numbers it reads of a row.</summary>
    public int Inputs => Features.Count;
}
