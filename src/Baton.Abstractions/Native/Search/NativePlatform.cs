using System.Runtime.InteropServices;
using Baton.Native.Binaries;

namespace Baton.Native.Search;

/// <summary>What a native library must be built for.</summary>
/// <param name="System">The operating system.</param>
/// <param name="Architecture">The processor that this process runs on, or believes to.</param>
/// <param name="RuntimeIdentifier">What .NET calls both.</param>
internal sealed record NativePlatform(NativeSystem System, Architecture Architecture, string RuntimeIdentifier)
{
    /// <summary>That of this process.</summary>
    public static NativePlatform Current { get; } = new(
        OperatingSystem.IsWindows() ? NativeSystem.Windows : OperatingSystem.IsMacOS() ? NativeSystem.MacOS : NativeSystem.Linux,
        RuntimeInformation.ProcessArchitecture,
        RuntimeInformation.RuntimeIdentifier);

    /// <summary>The names of folders below <c>runtimes</c> that fit, the closest first.</summary>
    public IEnumerable<string> RuntimeFolders
    {
        get
        {
            var processor = Architecture.ToString().ToLowerInvariant();
            string[] portable = System switch
            {
                NativeSystem.Windows => [$"win-{processor}", "win"],
                NativeSystem.MacOS => [$"osx-{processor}", "osx", "unix"],
                _ when IsMusl => [$"linux-musl-{processor}", "linux-musl", $"linux-{processor}", "linux", "unix"],
                _ => [$"linux-{processor}", "linux", "unix"],
            };
            return portable.Prepend(RuntimeIdentifier).Distinct();
        }
    }

    /// <summary>What Node.js calls the operating system.</summary>
    public string NodeSystem => System switch
    {
        NativeSystem.Windows => "win32",
        NativeSystem.MacOS => "darwin",
        _ => "linux",
    };

    /// <summary>What Node.js calls the processor.</summary>
    public string NodeArchitecture => Architecture switch
    {
        Architecture.X86 => "ia32",
        Architecture.Ppc64le => "ppc64",
        Architecture.LoongArch64 => "loong64",
        var other => other.ToString().ToLowerInvariant(),
    };

    private bool IsMusl => RuntimeIdentifier.Contains("musl", StringComparison.Ordinal) || RuntimeIdentifier.StartsWith("alpine", StringComparison.Ordinal);
}
