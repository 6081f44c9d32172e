using System.IO.Compression;
using System.Reflection;
using System.Reflection.Emit;
using Baton.Tests.Shared;

namespace Baton.Sdk.Tests.Packages;

/// <summary>Made-up packages in a folder of the workspace, which its projects can restore beside what is here already.</summary>
internal static class PackageFeed
{
    private static readonly string PackageCache = BuildFacts.Read("PackageCache");

    /// <summary>Lets the workspace restore from its folder <c>feed</c>, and leaves nothing behind in the cache of the machine.</summary>
    public static void Configure(Workspace workspace)
    {
        Directory.CreateDirectory(Path.Combine(workspace.Root, "feed"));
        workspace.Write("NuGet.config", $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{Path.Combine(workspace.Root, "cache")}" /></config>
              <fallbackPackageFolders><clear /><add key="repository" value="{PackageCache}" /></fallbackPackageFolders>
              <packageSources><clear /><add key="feed" value="feed" /></packageSources>
              <packageSourceMapping><clear /></packageSourceMapping>
            </configuration>
            """);
    }

    /// <summary>Writes version 1.0.0 of a package.</summary>
    /// <param name="workspace">Whose feed it belongs to.</param>
    /// <param name="id">Its id, and the name of its assembly, which holds one class <c>ID.Client</c>.</param>
    /// <param name="folder">Where its assembly lies in the package; a placeholder if it is not <c>lib</c>.</param>
    /// <param name="dependencies">Lines of its list of dependencies.</param>
    public static void Write(Workspace workspace, string id, string folder = "lib", params string[] dependencies)
    {
        using var package = ZipFile.Open(Path.Combine(workspace.Root, "feed", $"{id}.1.0.0.nupkg"), ZipArchiveMode.Create);
        using (var nuspec = new StreamWriter(package.CreateEntry($"{id}.nuspec").Open()))
        {
            nuspec.Write($"""
                <package xmlns="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd"><metadata>
                  <id>{id}</id><version>1.0.0</version><authors>Nobody</authors><description>Made up.</description>
                  <dependencies><group targetFramework="netstandard2.0">{string.Join("", dependencies)}</group></dependencies>
                </metadata></package>
                """);
        }

        using (var assembly = package.CreateEntry(folder == "lib" ? $"lib/netstandard2.0/{id}.dll" : $"{folder}/{id}.dll").Open())
            Assembly(id).CopyTo(assembly);
        if (folder != "lib")
            package.CreateEntry("lib/netstandard2.0/_._");
    }

    private static MemoryStream Assembly(string name)
    {
        var builder = new PersistedAssemblyBuilder(new AssemblyName(name), typeof(object).Assembly);
        builder.DefineDynamicModule(name).DefineType($"{name}.Client", TypeAttributes.Public).CreateType();
        var content = new MemoryStream();
        builder.Save(content);
        content.Position = 0;
        return content;
    }
}
