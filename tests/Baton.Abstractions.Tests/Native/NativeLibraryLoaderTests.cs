using System.Runtime.InteropServices;
using Baton.Native;
using Baton.Native.Search;

namespace Baton.Abstractions.Tests.Native;

public sealed partial class NativeLibraryLoaderTests
{
    private static readonly NativeFinding Found = new(42, "/opt/libacme.so", "");

    [Fact]
    public void The_search_runs_once_and_only_when_it_is_needed()
    {
        var runs = 0;
        var loader = new NativeLibraryLoader(Library(), null, _ =>
        {
            Interlocked.Increment(ref runs);
            return Found;
        });
        Assert.Equal(0, runs);

        Parallel.For(0, 100, _ => Assert.Equal(42, loader.Require().Handle));

        Assert.Equal(1, runs);
        Assert.True(loader.IsAvailable);
        Assert.Empty(loader.Problem);
        Assert.Equal("/opt/libacme.so", loader.Require().File);
    }

    [Fact]
    public void A_library_that_is_missing_is_required_in_vain()
    {
        var loader = new NativeLibraryLoader(Library(), null, static _ => new NativeFinding(0, "", "It is nowhere."));

        Assert.False(loader.IsAvailable);
        Assert.Equal("It is nowhere.", Assert.Throws<NativeLibraryException>(loader.Require).Message);
        Assert.IsAssignableFrom<BatonException>(Record.Exception(loader.Require));
    }

    [Theory]
    [InlineData("1.14", true)]
    [InlineData("1.14.0", true)]
    [InlineData("2.0.1", true)]
    [InlineData("1.2", false)]
    [InlineData("1.13.9", false)]
    public void A_library_must_be_new_enough(string version, bool isAvailable)
    {
        var loader = new NativeLibraryLoader(Library("1.14"), _ => Version.Parse(version), static _ => Found);

        Assert.Equal(isAvailable, loader.IsAvailable);
        if (isAvailable)
            Assert.Equal(Version.Parse(version), loader.Require().Version);
        else
            Assert.Equal($"Acme {version} (/opt/libacme.so) is too old: 1.14 or newer is needed; install it, or set ACME to its file or folder.", loader.Problem);
    }

    [Fact]
    public void A_library_that_cannot_tell_its_version_is_too_old()
    {
        var silent = new NativeLibraryLoader(Library("1.14"), static _ => null, static _ => Found);
        var lacking = new NativeLibraryLoader(Library("1.14"), static _ => throw new EntryPointNotFoundException(), static _ => Found);

        Assert.StartsWith("The native library /opt/libacme.so does not tell its version: it is too old, or not Acme, of which 1.14 or newer is needed;", silent.Problem, StringComparison.Ordinal);
        Assert.Equal(silent.Problem, lacking.Problem);
    }

    [Fact]
    public void Imports_of_an_assembly_find_each_of_its_libraries()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The libraries are those of Linux.");
        Loader("acme_math", "libm.so.6").ResolveFor(typeof(NativeLibraryLoaderTests).Assembly);
        Loader("acme_c", "libc.so.6").ResolveFor(typeof(NativeLibraryLoaderTests).Assembly);
        new NativeLibraryLoader(new NativeLibraryDescription("acme_gone") { PathVariable = "X" }, null, static _ => new NativeFinding(0, "", "It is nowhere."))
            .ResolveFor(typeof(NativeLibraryLoaderTests).Assembly);

        Assert.Equal(8, Power(2, 3));
        Assert.Equal(7, Absolute(-7));
        // Without a Require() before it, the call itself says what is missing.
        Assert.Equal("It is nowhere.", Assert.Throws<NativeLibraryException>(Gone).Message);
        Assert.Throws<DllNotFoundException>(Unknown);
    }

    private static NativeLibraryLoader Loader(string name, string file) => new(
        new NativeLibraryDescription(name) { PathVariable = "X", Linux = [file] },
        null,
        static library => new NativeSearch(library, new NativeSurroundings { Platform = NativePlatform.Current }, SystemLoader.Open).Run());

    private static NativeLibraryDescription Library(string? oldest = null) =>
        new("acme") { Title = "Acme", PathVariable = "ACME", Oldest = oldest is null ? null : Version.Parse(oldest) };

    [LibraryImport("acme_math", EntryPoint = "pow")]
    private static partial double Power(double value, double exponent);

    [LibraryImport("acme_c", EntryPoint = "abs")]
    private static partial int Absolute(int value);

    [LibraryImport("acme_gone", EntryPoint = "gone")]
    private static partial void Gone();

    [LibraryImport("acme_unknown", EntryPoint = "unknown")]
    private static partial void Unknown();
}
