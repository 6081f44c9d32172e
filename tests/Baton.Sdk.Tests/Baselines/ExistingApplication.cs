namespace Baton.Sdk.Tests.Baselines;

/// <summary>An application that grew without walls: a library full of a vendor's types, and a host that references it.</summary>
internal sealed class ExistingApplication : IDisposable
{
    private const string Analyzers = "Baton.Analyzers.dll;Baton.Generators.dll";

    private readonly Workspace _workspace = new();

    public ExistingApplication(string properties = "")
    {
        var analyzers = string.Concat(Analyzers.Split(';').Select(f => $"""<Analyzer Include="{Path.Combine(AppContext.BaseDirectory, f)}" />"""));
        _workspace.WriteProject(
            "Shop",
            $"<BatonRole>Domain</BatonRole><TreatWarningsAsErrors>true</TreatWarningsAsErrors>{properties}",
            $"""{analyzers}<PackageReference Include="MathNet.Numerics" Version="5.0.0" />""",
            """
            using MathNet.Numerics.Distributions;

            namespace Shop;

            public class Forecast
            {
                public Normal Noise { get; } = new Normal(0, 1);

                public double Draw()
                {
                    var one = Noise.Sample();
                    var two = Noise.Sample();
                    return one + two;
                }
            }
            """);
        _workspace.WriteProject(
            "Web",
            $"<BatonRole>Host</BatonRole><OutputType>Exe</OutputType>",
            $"""{analyzers}<ProjectReference Include="../Shop/Shop.csproj" />""",
            "Console.WriteLine(new Shop.Forecast().Draw());");
        _workspace.Write("All.slnx", """<Solution><Project Path="Web/Web.csproj" /><Project Path="Shop/Shop.csproj" /></Solution>""");
    }

    public string Baseline
    {
        get => File.ReadAllText(BaselineFile);
        set => File.WriteAllText(BaselineFile, value);
    }

    public string BaselineFile => Path.Combine(_workspace.Root, "Shop/baton.baseline.txt");

    public string HostBaselineFile => Path.Combine(_workspace.Root, "Web/baton.baseline.txt");

    public void Write(string path, string content) => _workspace.Write(path, content);

    public void Edit(string path, string old, string changed)
    {
        var file = Path.Combine(_workspace.Root, path);
        var text = File.ReadAllText(file);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(file, text.Replace(old, changed, StringComparison.Ordinal));
    }

    /// <summary>Builds a project or the solution, as a person would who reads what is printed.</summary>
    public (int ExitCode, string[] Errors, string Output) Build(string project, params string[] arguments)
    {
        var (exitCode, output) = _workspace.Dotnet(
            ["build", project.Contains('.', StringComparison.Ordinal) ? project : $"{project}/{project}.csproj", "-m:2", "-nodeReuse:false", "-v:m", "-nologo", "-p:UseSharedCompilation=false", "-p:CI=", "-p:TF_BUILD=", "-p:ContinuousIntegrationBuild=", .. arguments]);
        var lines = output.Replace(_workspace.Root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).Split(Environment.NewLine);
        var errors = lines.Where(l => l.Contains(": error ", StringComparison.Ordinal)).Select(l => l.Trim().Replace(": error ", ": ", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal);
        return (exitCode, [.. errors], output);
    }

    public void Dispose() => _workspace.Dispose();
}
