using Baton.Adapters.XGBoost.Native;

namespace Baton.Adapters.XGBoost.Tests.Native;

public sealed class LibrarySearchTests : IDisposable
{
    private static readonly string FileName = OperatingSystem.IsWindows() ? "xgboost.dll" : OperatingSystem.IsMacOS() ? "libxgboost.dylib" : "libxgboost.so";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("baton-xgboost-");

    [Fact]
    public void A_variable_that_leads_nowhere_is_named_with_the_remedy()
    {
        var search = new LibrarySearch();
        Assert.Equal(0, search.Load("/no/such/folder", _folder.FullName));
        Assert.StartsWith("BATON_XGBOOST_PATH is '/no/such/folder', where there is no library of xgboost", search.Problem, StringComparison.Ordinal);
        Assert.Contains("apt-get install libxgboost0", search.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_the_library_is_named_too()
    {
        var search = new LibrarySearch();
        Assert.Equal(0, search.Load(_folder.FullName, AppContext.BaseDirectory));
        Assert.Contains(_folder.FullName, search.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_library_is_named()
    {
        var file = Path.Combine(_folder.FullName, FileName);
        File.WriteAllText(file, "not a library");
        var search = new LibrarySearch();
        Assert.Equal(0, search.Load(_folder.FullName, AppContext.BaseDirectory));
        Assert.Contains($"was found but cannot be loaded ({file}:", search.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void The_runtimes_folder_of_the_application_is_searched()
    {
        var folder = Path.Combine(_folder.FullName, "runtimes", System.Runtime.InteropServices.RuntimeInformation.RuntimeIdentifier, "native");
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, FileName);
        File.WriteAllText(file, "not a library");
        var search = new LibrarySearch();
        // The system may have a good one: it is taken then, and nothing is complained of.
        if (search.Load(null, _folder.FullName) == 0)
            Assert.Contains(file, search.Problem, StringComparison.Ordinal);
        else
            Assert.Empty(search.Problem);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
