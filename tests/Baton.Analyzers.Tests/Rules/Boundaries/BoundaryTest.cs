using Baton.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Baton.Analyzers.Tests.Rules.Boundaries;

/// <summary>Code of a project with a role, which references a made-up vendor. The vendor's assembly is not called like its namespace.</summary>
internal sealed class BoundaryTest<TAnalyzer, TCodeFix> : BatonCodeFixTest<TAnalyzer, TCodeFix>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TCodeFix : CodeFixProvider, new()
{
    private const string Vendor =
        """
        namespace Cloud.Storage;
        public class Blob { public string Name { get; init; } = ""; public Blob Copy() => this; public static int Count => 1; public event System.Action? Gone { add { } remove { } } }
        public class Blob<T> { public class Part; }
        public class Store
        {
            public Blob Get(string name) => throw new StoreException(name);
            public System.Threading.Tasks.Task<Blob> GetAsync(string name) => throw new StoreException(name);
            public System.Collections.Generic.IEnumerable<Blob> List() => [];
            public Blob this[int i] => new();
            public static implicit operator Store(string address) => new();
        }
        public class StoreException(string message) : System.Exception(message);
        public sealed class BusyException() : StoreException("busy");
        public struct Key;
        public interface IStore { void Open(); }
        public enum Tier { Hot, Cold }
        public delegate void Gone(Blob blob);
        public static class Limits { public const int Most = 5; public const string Name = "n"; }
        public sealed class MarkAttribute(object? value = null) : System.Attribute { public object? Value => value; }
        public abstract class Policy { protected abstract void Apply(); }
        """;

    private const string OtherVendor = "namespace Rocket.Queue; public class Topic { public void Send() { } public static Topic Of(object any) => new(); } public enum Speed { Slow }";

    private static readonly MetadataReference VendorAssembly = CompiledReference.Of("Acme.Core", Vendor);
    private static readonly MetadataReference OtherAssembly = CompiledReference.Of("Rocket", OtherVendor);

    public BoundaryTest()
    {
        TestState.AdditionalReferences.AddRange([VendorAssembly, OtherAssembly]);
        BuildProperties["ProjectDir"] = "/0/";
        BuildProperties["BatonVendorPackages"] = "Acme=Acme,Acme.*|Rocket=Rocket";
        BuildProperties["BatonPackageAssemblies"] = "Acme.Client=Acme.Core|Rocket=Rocket";
        Role("Adapter", "Acme");
    }

    /// <summary>Says what the project is.</summary>
    public void Role(string role, string vendor = "")
    {
        BuildProperties["BatonRole"] = role;
        BuildProperties["BatonVendor"] = vendor;
    }
}
