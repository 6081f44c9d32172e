namespace Baton.Sdk.Tests.JobSchema;

/// <summary>The schema that a build writes beside a host: when it is written, when it is left alone, and what is told where it may not be.</summary>
public sealed class JobSchemaTests : IDisposable
{
    private const string Job = """{"version":1,"family":"job","kind":"greet","type":"Host.Greeting","capabilities":["Baton.Jobs.IJob"],"settings":[{"name":"NAME","shape":{"type":"string"}}]}""";

    private readonly Workspace _workspace = new();

    public JobSchemaTests()
    {
        var sdk = Path.Combine(AppContext.BaseDirectory, "Sdk");
        _workspace.Write("Host/Directory.Build.props", $"""
            <Project>
              <Import Project="../Directory.Build.props" />
              <Import Project="{Path.Combine(sdk, "JobSchema.props")}" />
            </Project>
            """);
        _workspace.Write("Host/Directory.Build.targets", $"""
            <Project>
              <Import Project="../Directory.Build.targets" />
              <Import Project="{Path.Combine(sdk, "JobSchema.targets")}" />
            </Project>
            """);
        WriteHost("Host", "");
    }

    private string Schema => Path.Combine(_workspace.Root, "Host", "baton.schema.json");

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void It_is_written_once_restored_when_deleted_or_edited_and_kept_by_clean()
    {
        _workspace.Build("Host");
        var first = File.ReadAllText(Schema);
        Assert.Contains("\"const\": \"greet\"", first, StringComparison.Ordinal);
        Assert.EndsWith("}\n", first, StringComparison.Ordinal);

        var unchanged = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(Schema, unchanged);
        _workspace.Build("Host");
        Assert.Equal(unchanged, File.GetLastWriteTimeUtc(Schema));

        // What version control makes of line ends is no other text.
        File.WriteAllText(Schema, first.Replace("\n", "\r\n", StringComparison.Ordinal));
        _workspace.Build("Host");
        Assert.Contains("\r\n", File.ReadAllText(Schema), StringComparison.Ordinal);

        File.Delete(Schema);
        _workspace.Build("Host");
        Assert.Equal(first, File.ReadAllText(Schema));

        // Somebody reads it meanwhile, as editors do.
        File.WriteAllText(Schema, "{}");
        using (File.Open(Schema, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete))
            _workspace.Build("Host");
        Assert.Equal(first, File.ReadAllText(Schema));

        WriteHost("Host", "", "title");
        _workspace.Build("Host");
        Assert.Contains("\"title\": {", File.ReadAllText(Schema), StringComparison.Ordinal);
        Assert.Equal(["Directory.Build.props", "Directory.Build.targets", "Host.cs", "Host.csproj", "baton.schema.json"], FilesOfHost());

        Assert.Equal(0, _workspace.Msbuild("clean", "Host").ExitCode);
        Assert.True(File.Exists(Schema));
    }

    [Theory]
    [InlineData("-p:BatonSchemaFrozen=true")]
    [InlineData("-p:ContinuousIntegrationBuild=true")]
    public void Frozen_it_is_not_written_and_BTN9005_names_the_line(string frozen)
    {
        var (missingCode, missing) = _workspace.Msbuild("build", "Host", frozen);
        Assert.NotEqual(0, missingCode);
        Assert.Contains("baton.schema.json : error BTN9005: baton.schema.json is missing", missing, StringComparison.Ordinal);
        Assert.False(File.Exists(Schema));

        _workspace.Build("Host");
        Assert.Equal(0, _workspace.Msbuild("build", "Host", frozen).ExitCode);

        var stale = File.ReadAllText(Schema).Replace("Baton config", "Old config", StringComparison.Ordinal);
        File.WriteAllText(Schema, stale);
        var (staleCode, output) = _workspace.Msbuild("build", "Host", frozen);
        Assert.NotEqual(0, staleCode);
        Assert.Contains("baton.schema.json(3,1): error BTN9005: baton.schema.json does not say what the components of this program are now", output, StringComparison.Ordinal);
        Assert.Equal(stale, File.ReadAllText(Schema));
    }

    [Theory]
    [InlineData("<BatonRole>Domain</BatonRole>")]
    [InlineData("<BatonRole>Host</BatonRole><BatonSchemaFile></BatonSchemaFile>")]
    [InlineData("<OutputType>Exe</OutputType><IsTestProject>true</IsTestProject>")]
    [InlineData("<BatonRole>Host</BatonRole><DefineConstants>NO_CATALOG</DefineConstants>")]
    public void What_runs_no_configs_or_wants_none_gets_no_file(string properties)
    {
        WriteHost("Host", properties);
        _workspace.Build("Host");

        Assert.False(File.Exists(Schema));
    }

    [Fact]
    public void It_lies_where_the_project_says()
    {
        WriteHost("Host", "<OutputType>Exe</OutputType><BatonSchemaFile>../editor/jobs.json</BatonSchemaFile>");
        _workspace.Build("Host");

        Assert.True(File.Exists(Path.Combine(_workspace.Root, "editor", "jobs.json")));
    }

    /// <summary>A host as the generator leaves it: a catalog, and manifests in the assembly.</summary>
    private void WriteHost(string name, string properties, string setting = "name") => _workspace.WriteProject(
        name,
        properties.Length > 0 ? properties : "<BatonRole>Host</BatonRole>",
        $"""<Reference Include="{Path.Combine(AppContext.BaseDirectory, "Baton.Abstractions.dll")}" />""",
        $$"""
        [assembly: Baton.Components.ComponentManifest(1, {{"\"\"\"" + Job.Replace("NAME", setting, StringComparison.Ordinal) + "\"\"\""}})]
        namespace Host { internal static class Greeting { private static void Main() { } } }
        #if !NO_CATALOG
        namespace Baton.Generated { internal static class HostCatalog { } }
        #endif
        """);

    private IEnumerable<string> FilesOfHost() =>
        Directory.GetFiles(Path.Combine(_workspace.Root, "Host")).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal);
}
