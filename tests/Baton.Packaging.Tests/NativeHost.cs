namespace Baton.Packaging.Tests;

/// <summary>A host with the adapters of native libraries, and without these libraries.</summary>
/// <param name="feed">The packages.</param>
public sealed class NativeHost(PackedFeed feed) : IAsyncLifetime
{
    // What a machine says of its libraries does not count here.
    private static readonly KeyValuePair<string, string?>[] NoLibraries = [new("BATON_DUCKDB_PATH", null), new("BATON_ONNXRUNTIME_PATH", null)];

    internal string Folder => Path.Combine(feed.Root, "Native");

    public async ValueTask InitializeAsync()
    {
        feed.Write("Native/Native.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <UseAppHost>false</UseAppHost>
                <NuGetAudit>false</NuGetAudit>
                <BatonRole>Host</BatonRole>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Baton.Hosting" Version="{feed.Version}" />
                <PackageReference Include="Baton.Adapters.DuckDb" Version="{feed.Version}" />
                <PackageReference Include="Baton.Adapters.OnnxRuntime" Version="{feed.Version}" />
                <PackageReference Include="Baton.Adapters.Sqlite" Version="{feed.Version}" />
              </ItemGroup>
            </Project>
            """);
        feed.Write("Native/Program.cs", """
            using Baton.Generated;
            using Baton.Hosting;

            return await BatonApp.RunAsync(args, HostCatalog.Create());
            """);
        feed.Write("Native/sales.csv", "day,sold\n1,2\n2,3\n3,4\n");
        feed.Write("Native/churn.onnx", "no model yet");
        feed.Write("Native/configs/duckdb.yaml", """
            job:
              kind: training
              inputs: { kind: duckdb-csv, path: sales.csv }
              target: sold
              model: mean
              metrics: [ rmse ]
            """);
        feed.Write("Native/configs/onnx.yaml", """
            stack:
              registry:  { kind: sqlite, path: .baton/baton.db }
              artifacts: { kind: files, root: .baton/artifacts }
            job:
              kind: import
              model: { kind: onnx, path: churn.onnx }
              registerAs: churn
            """);
        await DotnetCommand.BuildAsync(Folder, "build");
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    internal Task<CommandResult> RunAsync(params string[] arguments) =>
        DotnetCommand.RunAsync(Folder, [Path.Combine("bin", "Debug", "net10.0", "Native.dll"), .. arguments], NoLibraries);
}
