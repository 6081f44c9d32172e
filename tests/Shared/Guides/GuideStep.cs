namespace Baton.Tests.Shared.Guides;

/// <summary>Something that a page has its reader do.</summary>
/// <param name="Line">Where the page says so.</param>
internal abstract record GuideStep(int Line);
