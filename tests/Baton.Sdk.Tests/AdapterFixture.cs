namespace Baton.Sdk.Tests;

/// <summary>An adapter and a host that references it, built once for all tests of the class.</summary>
public sealed class AdapterFixture : IDisposable
{
    public AdapterFixture()
    {
        // The package id is written as nobody writes it, because NuGet does not mind the case either.
        Workspace.WriteProject(
            "Acme.Adapter",
            "<BatonRole>Adapter</BatonRole><BatonVendor>MathNet</BatonVendor>",
            """<PackageReference Include="mathnet.Numerics" Version="5.0.0" /><PackageReference Include="YamlDotNet" Version="16.3.0" />""",
            """
            namespace Acme;

            public static class Adapter
            {
                public static double Gamma(double x) => MathNet.Numerics.SpecialFunctions.Gamma(x);
            }
            """);
        Workspace.WriteProject(
            "Host",
            "<OutputType>Exe</OutputType><BatonRole>Host</BatonRole>",
            """<ProjectReference Include="../Acme.Adapter/Acme.Adapter.csproj" />""",
            """
            using System.Reflection;

            Console.WriteLine(Math.Round(Acme.Adapter.Gamma(5)));
            foreach (var metadata in typeof(Acme.Adapter).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>())
                Console.WriteLine($"{metadata.Key}={metadata.Value}");
            """);
        Workspace.Build("Host");
    }

    public Workspace Workspace { get; } = new();

    public void Dispose() => Workspace.Dispose();
}
