using System.Reflection;
using Baton.Components;
using Baton.Settings.Manifests;
using Baton.Settings.Validation;

namespace Baton.Tests.Shared;

/// <summary>Whoever uses a kind of the adapter that these tests are of, without its package, is told which one has it.</summary>
public sealed class AdapterPackageTests
{
    [Fact]
    public void The_package_of_every_kind_is_known()
    {
        var adapter = typeof(AdapterPackageTests).Assembly.GetName().Name![..^".Tests".Length];
        var manifests = Assembly.Load(adapter).GetCustomAttributes<ComponentManifestAttribute>().Select(a => ManifestReader.Read(a.Manifest)).ToList();
        Assert.NotEmpty(manifests);
        Assert.All(manifests, m => Assert.Equal(
            $"there is no {m.Family} of the kind '{m.Kind}' here; the package {adapter} has it: reference that",
            SettingsMessages.UnknownKind(m.Family, m.Kind, [])));
    }
}
