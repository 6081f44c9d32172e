namespace Baton.Packaging.Tests;

/// <summary>A small host: a model and a metric of its own, a config and a CSV file.</summary>
public sealed class InstalledHost
{
    private readonly SemaphoreSlim _once = new(1);
    private string? _folder;

    public static string Project(string version) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <UseAppHost>false</UseAppHost>
            <NuGetAudit>false</NuGetAudit>
            <BatonRole>Host</BatonRole>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Baton.Hosting" Version="{version}" />
            <PackageReference Include="Baton.Adapters.Sqlite" Version="{version}" />
          </ItemGroup>
        </Project>
        """;

    /// <summary>Writes and builds the host, once.</summary>
    internal async Task BuildAsync(PackedFeed feed)
    {
        await _once.WaitAsync();
        try
        {
            if (_folder is not null)
                return;
            Write(feed);
            await DotnetCommand.BuildAsync(Path.Combine(feed.Root, "Sales"), "build");
            _folder = Path.Combine(feed.Root, "Sales");
        }
        finally
        {
            _once.Release();
        }
    }

    /// <summary>A file of the built host's folder.</summary>
    internal string File(string path) => Path.Combine(_folder!, path);

    internal Task<CommandResult> RunAsync(params string[] arguments) =>
        DotnetCommand.RunAsync(_folder!, ["bin/Debug/net10.0/Sales.dll", .. arguments]);

    private static void Write(PackedFeed feed)
    {
        feed.Write("Sales/Sales.csproj", Project(feed.Version));
        feed.Write("Sales/Program.cs", """
            using Baton.Generated;
            using Baton.Hosting;

            return await BatonApp.RunAsync(args, HostCatalog.Create());
            """);
        feed.Write("Sales/LastValues.cs", """
            namespace Sales;

            /// <summary>Predicts the mean of the last targets.</summary>
            [Model("last-values")]
            public sealed partial class LastValues : ITrainable, IRestorable
            {
                /// <summary>How many of them.</summary>
                [Range(1, 1000)]
                public int Window { get; init; } = 1;

                public IPredictor Fit(Frame inputs, Frame targets, FitContext context)
                {
                    // Nobody who reads the result must stumble over this.
                    Console.WriteLine($"{targets.RowCount} rows seen");
                    return new LastValuesPredictor(targets.Columns[0].ToDoubles().TakeLast(Window).Average());
                }

                public IPredictor Load(IArtifactReader artifact)
                {
                    using var content = new BinaryReader(artifact.OpenRead("mean.bin"));
                    return new LastValuesPredictor(content.ReadDouble());
                }
            }
            """);
        feed.Write("Sales/LastValuesPredictor.cs", """
            namespace Sales;

            internal sealed class LastValuesPredictor(double mean) : IPredictor, ISaveable
            {
                public Frame Predict(Frame inputs) => Frame.Of((PredictionColumns.Prediction, Column.Of(Enumerable.Repeat(mean, inputs.RowCount).ToArray())));

                public void Save(IArtifactWriter artifact)
                {
                    using var content = new BinaryWriter(artifact.OpenWrite("mean.bin"));
                    content.Write(mean);
                }

                public void Dispose()
                {
                }
            }
            """);
        feed.Write("Sales/WorstMiss.cs", """
            namespace Sales;

            /// <summary>The largest distance between a prediction and its target.</summary>
            [Metric("worst-miss")]
            public sealed partial class WorstMiss : ILoss
            {
                public double Measure(Frame predictions, Frame targets) =>
                    predictions[PredictionColumns.Prediction].ToDoubles().Zip(targets.Columns[0].ToDoubles(), (p, t) => Math.Abs(p - t)).Max();
            }
            """);
        feed.Write("Sales/training.yaml", """
            stack:
              tracker:   { kind: sqlite, path: .baton/baton.db }
              registry:  { kind: sqlite, path: .baton/baton.db }
              artifacts: { kind: files, root: .baton/artifacts }
            job:
              kind: training
              inputs:   { kind: csv, path: sales.csv }
              target:   revenue
              splitter: { kind: train-test, testRows: 2 }
              model:    { kind: last-values, window: 3 }
              metrics:  [ worst-miss, mae ]
              registerAs: sales
            """);
        feed.Write("Sales/sales.csv", "day,revenue\n1,1\n2,2\n3,3\n4,4\n5,5\n6,6\n7,7\n8,8\n");
    }
}
