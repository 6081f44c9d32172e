namespace Baton.Torch.Encoding;

/// <summary>Where the places of a feature's categories stand.</summary>
/// <param name="Start">Where that of the first row stands.</param>
/// <param name="Step">How far it is to that of the next row.</param>
/// <param name="Offset">The place of the feature's first category among those of all features.</param>
/// <param name="None">The place that stands for no category.</param>
internal readonly record struct CategoryLayout(int Start, int Step, int Offset, int None);
