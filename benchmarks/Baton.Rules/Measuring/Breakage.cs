namespace Baton.Rules.Measuring;

/// <summary>How a file is broken before the rules look at it.</summary>
internal enum Breakage
{
    None,
    CutOff,
    WordsMissing,
    SignsMissing,
}
