using Baton.Frames;

namespace Baton.Jobs.Training;

/// <summary>The rows to learn from and their answers.</summary>
/// <param name="Inputs">All columns that were read; the target too, if it stands among them.</param>
/// <param name="Targets">The answers, one column.</param>
/// <param name="Keys">The columns that identify a row.</param>
internal sealed record TrainingData(Frame Inputs, Frame Targets, FrameSchema Keys);
