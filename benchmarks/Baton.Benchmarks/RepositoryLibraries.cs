using System.Reflection;
using System.Runtime.CompilerServices;

namespace Baton.Benchmarks;

/// <summary>
/// The native libraries that the repository's npm packages bring: BenchmarkDotNet runs benchmarks in projects of its own, for
/// which the build says nothing of them.
/// </summary>
internal static class RepositoryLibraries
{
    [ModuleInitializer]
    internal static void Name()
    {
        var root = typeof(RepositoryLibraries).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(m => m.Key == "RepositoryRoot").Value!;
        AppContext.SetData("Baton.NodeModules", Path.Combine(root, "eng", "node_modules"));
    }
}
