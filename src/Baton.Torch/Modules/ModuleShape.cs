namespace Baton.Torch.Modules;

/// <summary>What a module has to take in and give out.</summary>
/// <param name="Features">The names of what the module reads of a row, in its order: features that hold numbers, and after them <c>feature=category</c> for each category of the others.</param>
/// <param name="Outputs">How many numbers it gives for a row: one for a regression or two classes, one for each class otherwise.</param>
public sealed record ModuleShape(IReadOnlyList<string> Features, int Outputs)
{
    /// <summary>How many numbers it reads of a row.</summary>
    public int Inputs => Features.Count;
}
