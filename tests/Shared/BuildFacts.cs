using System.Reflection;

namespace Baton.Tests.Shared;

/// <summary>What the build has written into a test assembly as <c>AssemblyMetadata</c>.</summary>
internal static class BuildFacts
{
    /// <summary>Reads a fact.</summary>
    public static string Read(string key) =>
        typeof(BuildFacts).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(m => m.Key == key).Value!;
}
