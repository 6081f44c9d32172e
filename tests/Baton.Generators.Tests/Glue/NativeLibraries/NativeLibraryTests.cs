namespace Baton.Generators.Tests.Glue.NativeLibraries;

/// <summary>What a compiled adapter does with a native library.</summary>
public sealed class NativeLibraryTests
{
    [Fact]
    public async Task Imports_find_each_library_of_an_assembly_and_say_what_is_missing()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The libraries are those of Linux.");

        Assert.Equal(
            "8 7 True|False|The native library of Acme (libacme-nowhere.so) was not found; ask Acme, or set BATON_ACME_NOWHERE_PATH to its file or folder.|NativeLibraryException|too old: 2 1",
            await GlueRun.Of(
                """
                using System.Runtime.InteropServices;

                [NativeLibrary("mathematics", Linux = ["libm.so.6"])]
                internal static partial class Mathematics { [DllImport("mathematics")] internal static extern double pow(double value, double exponent); }

                [NativeLibrary("standard", Linux = ["libc.so.6"])]
                internal static partial class Standard { [DllImport("standard")] internal static extern int abs(int value); }

                [NativeLibrary("acme-nowhere", Title = "Acme", Remedy = "ask Acme")]
                internal static partial class Nowhere { [DllImport("acme-nowhere")] internal static extern int none(); }

                [NativeLibrary("old", Linux = ["libc.so.6"], Oldest = "2.1")]
                internal static partial class Old { private static partial Version? ReadVersion(LoadedLibrary library) => new(2, 0); }

                public static class Program
                {
                    public static Task<string> Run()
                    {
                        var thrown = "nothing";
                        try { Nowhere.none(); } catch (Exception e) { thrown = e.GetType().Name; }
                        return Task.FromResult(string.Join("|",
                            $"{Mathematics.pow(2, 3)} {Standard.abs(-7)} {Mathematics.IsAvailable && Standard.Require().Handle != 0}",
                            Nowhere.IsAvailable, Nowhere.Problem, thrown,
                            Old.Problem.Contains("2.0 (libc.so.6) is too old: 2.1 or newer is needed") ? "too old: 2 1" : Old.Problem));
                    }
                }
                """).RunAsync());
    }

    [Theory]
    [InlineData("internal static class Lib;")]
    [InlineData("internal partial class Lib<T>;")]
    [InlineData("file static partial class Lib;")]
    [InlineData("public partial class Out { private static partial class Lib; }", "private static")]
    public void What_cannot_be_added_to_is_left_alone(string declaration, string marked = "")
    {
        const string attribute = "[NativeLibrary(\"a\")] ";
        var source = marked.Length == 0 ? attribute + declaration : declaration.Replace(marked, attribute + marked);

        var run = GlueRun.Of(source);

        Assert.Empty(run.Failures);
        Assert.Empty(run.Files);
    }

    [Theory]
    [InlineData("[NativeLibrary(null!)]")]
    [InlineData("[NativeLibrary(\"\")]")]
    [InlineData("[NativeLibrary]")]
    [InlineData("[NativeLibrary(\"a\", Oldest = \"new\")]")]
    [InlineData("[NativeLibrary(\"a\", Linux = 5)]")]
    [InlineData("[NativeLibrary(\"a\", Linux = null, Title = \"\", Oldest = null)]")]
    [InlineData("[NativeLibrary(\"a\", Linux = [null!, \"\"])]")]
    public void Odd_requests_break_nothing(string attribute) => Assert.Empty(GlueRun.Of($"{attribute} internal static partial class Lib;").Failures);

    [Fact]
    public void A_class_may_derive_from_that_of_another_library() => Assert.Empty(GlueRun.Of(
        """
        [NativeLibrary("acme")] internal partial class Acme { internal partial class Inner; }
        [NativeLibrary("acme-more")] internal partial class More : Acme;
        public class Own { public static string Problem => ""; public void Require() { } }
        [NativeLibrary("acme-own")] internal partial class Owned : Own;
        """).Problems);
}
