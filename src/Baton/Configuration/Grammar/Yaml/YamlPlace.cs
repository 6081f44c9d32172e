using Baton.Settings.Nodes;
using YamlDotNet.Core;

namespace Baton.Configuration.Grammar.Yaml;

/// <summary>Where a YAML text stands: in a file, so that marks count, or in a command line, which is one place.</summary>
/// <param name="File">The file, or the override as it was given.</param>
/// <param name="HasLines">Whether marks count.</param>
internal readonly record struct YamlPlace(string File, bool HasLines)
{
    /// <summary>The place of a mark.</summary>
    /// <param name="mark">The mark.</param>
    public SourceLocation At(in Mark mark) =>
        HasLines ? new SourceLocation(File, (int)Math.Max(mark.Line, 1), (int)Math.Max(mark.Column, 1)) : new SourceLocation(File, 0, 0);
}
