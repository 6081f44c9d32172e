using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Baton.Analyzers.Tests.Configs;

/// <summary>A config file in memory.</summary>
/// <param name="name">Its name, seen from the project's folder.</param>
/// <param name="text">Its text; <see langword="null"/> if the compiler cannot read it.</param>
internal sealed class ConfigFileText(string name, SourceText? text) : AdditionalText
{
    public string Name => name;

    public SourceText? Text => text;

    public override string Path => $"{ConfigHost.Folder}/{name}";

    public override SourceText? GetText(CancellationToken cancellationToken = default) => text;
}
