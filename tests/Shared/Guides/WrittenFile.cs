namespace Baton.Tests.Shared.Guides;

/// <summary>A file is written.</summary>
/// <param name="Line">Where the page says so.</param>
/// <param name="Path">The file, from the folder that the reader is in.</param>
/// <param name="Content">What it holds.</param>
internal sealed record WrittenFile(int Line, string Path, string Content) : GuideStep(Line);
