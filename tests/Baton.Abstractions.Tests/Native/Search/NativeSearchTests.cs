using System.Runtime.InteropServices;
using Baton.Abstractions.Tests.Native.Binaries;
using Baton.Native.Binaries;
using Baton.Native.Search;

namespace Baton.Abstractions.Tests.Native.Search;

public sealed class NativeSearchTests
{
    /// <summary>From the first place that is searched to the last.</summary>
    public static TheoryData<string> PlacesInOrder =>
    [
        "repository/app/bin/libacme.so.1",
        "repository/app/bin/libacme.so",
        "repository/app/bin/runtimes/linux-x64/native/libacme.so",
        "repository/app/bin/runtimes/linux/native/libacme.so",
        "packages/acme/runtimes/linux-x64/native/libacme.so",
        "named/node_modules/@acme/native-linux-x64/libacme.so",
        "repository/app/node_modules/@acme/native-linux-x64/libacme.so",
        "repository/node_modules/@acme/native-linux-x64/libacme.so",
        "elsewhere/node_modules/@acme/native-linux-x64/libacme.so",
    ];

    [Theory]
    [MemberData(nameof(PlacesInOrder))]
    public void A_place_comes_before_all_that_are_searched_after_it(string place)
    {
        using var machine = new FakeMachine { AssetFolders = ["packages/acme/runtimes/linux-x64/native"], NodeModules = ["named/node_modules"] };
        machine.Installed.Add("libacme.so.1");
        foreach (var later in PlacesInOrder.Select(p => p.Data).SkipWhile(p => p != place))
            machine.Put(later);

        var found = machine.Search();

        Assert.Equal(machine.At(place), found.File);
        Assert.NotEqual(0, found.Handle);
    }

    [Fact]
    public void The_system_comes_last()
    {
        using var machine = new FakeMachine();
        machine.Installed.Add("libacme.so");

        Assert.Equal("libacme.so", machine.Search().File);
        Assert.Equal(["libacme.so.1", "libacme.so"], machine.Asked);
    }

    [Theory]
    [InlineData(nameof(NativeSystem.Windows), Architecture.X64, "win-x64", "runtimes/win-x64/native/acme.dll")]
    [InlineData(nameof(NativeSystem.Windows), Architecture.Arm64, "win10-arm64", "runtimes/win-arm64/native/acme.dll")]
    [InlineData(nameof(NativeSystem.MacOS), Architecture.Arm64, "osx-arm64", "runtimes/osx/native/libacme.dylib")]
    [InlineData(nameof(NativeSystem.MacOS), Architecture.X64, "osx-x64", "../node_modules/@acme/native-darwin-x64/libacme.dylib")]
    [InlineData(nameof(NativeSystem.Windows), Architecture.X86, "win-x86", "../node_modules/@acme/native-win32-ia32/acme.dll")]
    [InlineData(nameof(NativeSystem.Linux), Architecture.Arm64, "debian.12-arm64", "runtimes/linux-arm64/native/libacme.so")]
    [InlineData(nameof(NativeSystem.Linux), Architecture.X64, "linux-musl-x64", "runtimes/linux-musl-x64/native/libacme.so")]
    [InlineData(nameof(NativeSystem.Linux), Architecture.X64, "alpine.3.20-x64", "runtimes/linux-musl-x64/native/libacme.so")]
    [InlineData(nameof(NativeSystem.Linux), Architecture.X64, "alpine.3.20-x64", "runtimes/linux-x64/native/libacme.so")]
    public void Every_system_has_its_names_and_folders(string system, Architecture architecture, string identifier, string place)
    {
        using var machine = new FakeMachine { Platform = new NativePlatform(Enum.Parse<NativeSystem>(system), architecture, identifier) };
        var file = Path.GetFullPath(machine.Put("repository/app/bin/" + place));

        Assert.Equal(file, Path.GetFullPath(machine.Search().File));
    }

    [Fact]
    public void Builds_for_musl_are_nothing_for_other_systems()
    {
        using var machine = new FakeMachine();
        machine.Put("repository/app/bin/runtimes/linux-musl-x64/native/libacme.so");

        Assert.Equal(0, machine.Search().Handle);
    }

    [Fact]
    public void Companions_are_loaded_first_from_the_library_s_own_folder()
    {
        using var machine = new FakeMachine();
        var companion = machine.Put("repository/app/bin/libgomp.so.1");
        var library = machine.Put("repository/app/bin/libacme.so");

        machine.Search();

        Assert.Equal([companion, library], machine.Asked);
    }

    [Theory]
    [InlineData("given/libother-name.so", "given/libother-name.so")]
    [InlineData("given", "given/libacme.so")]
    public void The_variable_names_a_file_or_a_folder(string value, string file)
    {
        using var machine = new FakeMachine();
        machine.Put("repository/app/bin/libacme.so");
        machine.Put(file);
        machine.Variables["BATON_ACME_PATH"] = machine.At(value);

        Assert.Equal(machine.At(file), machine.Search().File);
    }

    [Fact]
    public void A_variable_that_leads_nowhere_is_an_error_even_if_the_library_is_elsewhere()
    {
        using var machine = new FakeMachine();
        machine.Put("repository/app/bin/libacme.so");
        machine.Installed.Add("libacme.so");
        machine.Variables["BATON_ACME_PATH"] = "/no/such/folder";

        Assert.Equal(
            "BATON_ACME_PATH is '/no/such/folder', where there is no library of Acme (libacme.so.1 or libacme.so); correct it, or unset it and install it with 'apt-get install libacme'.",
            machine.Search().Problem);
    }

    [Fact]
    public void A_variable_that_leads_to_what_cannot_be_loaded_says_why()
    {
        using var machine = new FakeMachine();
        var file = machine.Put("given/libacme.so", "not a library"u8.ToArray(), broken: true);
        machine.Variables["BATON_ACME_PATH"] = machine.At("given");

        Assert.Equal(
            $"BATON_ACME_PATH is '{machine.At("given")}', where the native library of Acme was found but cannot be loaded ({file}: it is no native library); correct it, or unset it and install it with 'apt-get install libacme'.",
            machine.Search().Problem);
    }

    [Fact]
    public void A_library_that_is_nowhere_is_told_in_one_sentence_with_the_remedy()
    {
        using var machine = new FakeMachine();

        var found = machine.Search();

        Assert.Equal(0, found.Handle);
        Assert.Equal(
            "The native library of Acme (libacme.so.1) was not found; install it with 'apt-get install libacme', or set BATON_ACME_PATH to its file or folder.",
            found.Problem);
    }

    [Fact]
    public void Every_file_that_cannot_be_loaded_is_named_with_its_reason()
    {
        using var machine = new FakeMachine();
        var foreign = machine.Put("repository/app/bin/libacme.so.1", Headers.Elf(183), broken: true);
        var incomplete = machine.Put("repository/app/bin/libacme.so", broken: true);

        Assert.Equal(
            $"The native library of Acme was found but cannot be loaded ({foreign}: it is built for arm64, this process is x64; {incomplete}: libneeded.so.3: no such file); install it with 'apt-get install libacme', or set BATON_ACME_PATH to its file or folder.",
            machine.Search().Problem);
    }

    [Fact]
    public void A_library_that_is_cut_off_is_not_handed_to_the_system()
    {
        using var machine = new FakeMachine();
        var file = machine.Put("repository/app/bin/libacme.so", Headers.Elf(62, segmentEnd: 0x9000));

        Assert.Contains($"{file}: it is cut off", machine.Search().Problem, StringComparison.Ordinal);
        Assert.DoesNotContain(file, machine.Asked);
    }

    [Fact]
    public void After_a_file_that_cannot_be_loaded_the_search_goes_on()
    {
        using var machine = new FakeMachine();
        machine.Put("repository/app/bin/libacme.so", Headers.Elf(183), broken: true);
        machine.Installed.Add("libacme.so");

        var found = machine.Search();

        Assert.Equal("libacme.so", found.File);
        Assert.Empty(found.Problem);
    }

    [Fact]
    public void The_names_follow_from_the_library_s_name()
    {
        var library = new NativeLibraryDescription("onnxruntime") { PathVariable = "X" };
        Assert.Equal(["libonnxruntime.so"], library.FilesOn(NativeSystem.Linux));
        Assert.Equal(["onnxruntime.dll"], library.FilesOn(NativeSystem.Windows));
        Assert.Equal(["libonnxruntime.dylib"], library.FilesOn(NativeSystem.MacOS));
    }

    [Fact]
    public void This_process_knows_its_application_and_the_repository_s_npm_packages()
    {
        var here = NativeSurroundings.Current;

        Assert.Contains(AppContext.BaseDirectory, here.ApplicationFolders);
        Assert.EndsWith(Path.Combine("eng", "node_modules"), Assert.Single(here.NodeModules), StringComparison.Ordinal);
        Assert.Equal(RuntimeInformation.ProcessArchitecture, here.Platform.Architecture);
    }

    [Fact]
    public void The_system_says_why_it_does_not_take_a_file()
    {
        using var machine = new FakeMachine();
        var file = machine.Put("damaged.so", "not a library"u8.ToArray());

        Assert.Equal(0, SystemLoader.Open(file, out var reason));
        Assert.Contains("damaged.so", reason, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', reason);
    }
}
