using Baton.Components;
using Baton.Settings.Nodes;
using Baton.Testing.Laws;
using Xunit;

namespace Baton.Testing.Components;

/// <summary>Laws that every component keeps, whatever its family.</summary>
/// <param name="fixture">Says how the component is made.</param>
public abstract class SettingsLaws(ComponentFixture fixture) : FamilyLaws<ComponentFixture>(fixture)
{
    /// <summary>A component is made again from the settings that it writes, and writes the same then.</summary>
    [Fact]
    public async Task A_component_is_made_again_from_its_settings()
    {
        using var folder = new TestFolder();
        foreach (var (name, component) in Fixture.Components(folder.Path))
        {
            var law = Law("an artifact stores a model's kind and settings, and a run its config: what they say must be what was used", name);
            var described = Described(law, component);
            var written = SettingsWriter.Write(described);
            await using var scope = new ComponentScope(new Catalog(Reachable(described)), Fixture.Services);
            var again = await law.AnswersAsync("the settings that it wrote", () => Task.FromResult(scope.Create<object>(described.Descriptor.Family, written.WithSecrets(described)))).ConfigureAwait(true);
            law.Require(again.Answered, $"the component made again from {written.ToText()}", "a refusal; if it needs services, the fixture has to provide them: override Services");
            var rewritten = SettingsWriter.Write(Described(law, again.Answer!)).ToText();
            law.Require(rewritten == written.ToText(), written.ToText(), rewritten);
        }
    }

    /// <summary>The manifest, which editors, checks and catalogs go by, tells of this class and of every setting that it writes.</summary>
    [Fact]
    public void The_manifest_tells_of_the_component()
    {
        using var folder = new TestFolder();
        foreach (var (name, component) in Fixture.Components(folder.Path))
        {
            var law = Law("configs are checked against the manifest and not against the class", name);
            var described = Described(law, component);
            var (manifest, type) = (described.Descriptor.Manifest, component.GetType());
            law.Require(manifest.Family == described.Descriptor.Family && manifest.Kind == described.Descriptor.Kind, $"the manifest of {described.Descriptor}", $"that of {manifest.Family} '{manifest.Kind}'");
            law.Require(manifest.Type == type.FullName, $"the manifest of {type.FullName}", $"that of {manifest.Type}");
            string[] missing = [.. manifest.Capabilities.Where(c => !type.GetInterfaces().Any(i => i.FullName == c))];
            law.Require(missing.Length == 0, "capabilities that the class has", $"also {string.Join(", ", missing)}");
            foreach (var entry in SettingsWriter.Write(described))
                law.Require(entry.Name == SettingsMap.KindName || manifest.Settings.Any(s => s.Name == entry.Name), $"the setting '{entry.Name}' in the manifest", string.Join(", ", manifest.Settings.Select(s => s.Name)));
        }
    }

    private static IComponent Described(Law law, object component)
    {
        law.Require(component is IComponent, "a component that the compiler described: a partial class with its attribute", component.GetType().FullName ?? "");
        return (IComponent)component;
    }

    private static IEnumerable<ComponentDescriptor> Reachable(IComponent component)
    {
        var found = new Dictionary<(string, string), ComponentDescriptor>();
        var waiting = new Queue<IComponent>([component]);
        while (waiting.TryDequeue(out var next))
        {
            found[(next.Descriptor.Family, next.Descriptor.Kind)] = next.Descriptor;
            foreach (var part in next.Parts.OfType<IComponent>())
                waiting.Enqueue(part);
        }

        return found.Values;
    }
}
