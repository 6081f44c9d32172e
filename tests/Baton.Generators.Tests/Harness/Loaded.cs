using System.Reflection;
using System.Runtime.Loader;
using Baton.Components;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Baton.Generators.Tests.Harness;

/// <summary>Compilations that were emitted and loaded, so that what was generated can run.</summary>
internal sealed class Loaded
{
    private readonly AssemblyLoadContext _context = new(null, isCollectible: true);
    private readonly List<Assembly> _assemblies = [];

    /// <summary>Compiles, loads, and gives a reference for what is compiled next.</summary>
    public MetadataReference Add(CSharpCompilation compilation)
    {
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        image.Position = 0;
        _assemblies.Add(_context.LoadFromStream(image));
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    public Type Type(string name) => _assemblies.Select(a => a.GetType(name)).First(t => t is not null)!;

    /// <summary>The components of all that was loaded.</summary>
    public Baton.Components.Catalog Catalog() => new(_assemblies
        .SelectMany(a => a.GetTypes())
        .Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(IComponentType)))
        .Select(Descriptor));

    public ComponentDescriptor Descriptor(Type component) =>
        (ComponentDescriptor)typeof(ComponentDescriptor).GetMethod(nameof(ComponentDescriptor.Of))!.MakeGenericMethod(component).Invoke(null, null)!;

    public object Make(string family, string json, params object[] services) =>
        new ComponentScope(Catalog(), new Provider(services)).Create<object>(family, Scopes.Parse(json));

    private sealed class Provider(object[] services) : IServiceProvider
    {
        public object? GetService(Type serviceType) => services.FirstOrDefault(serviceType.IsInstanceOfType);
    }
}
