using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Baton.Rules.Bodies;

/// <summary>Loads generators from where they lie.</summary>
internal sealed class GeneratorLoader : IAnalyzerAssemblyLoader
{
    public void AddDependencyLocation(string fullPath)
    {
    }

    public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
}
