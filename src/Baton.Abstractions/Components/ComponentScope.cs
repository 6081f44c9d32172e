using Baton.Settings;
using Baton.Settings.Manifests;
using Baton.Settings.Nodes;
using Baton.Settings.Validation;

namespace Baton.Components;

/// <summary>
/// Makes components from settings and owns them: one scope per run. Disposing it disposes everything that was made in it,
/// in reverse order, also what a failure left half-made and the defaults that config did not replace.
/// </summary>
/// <param name="catalog">The components there are.</param>
/// <param name="services">Provides the components' constructor parameters.</param>
public sealed class ComponentScope(Catalog catalog, IServiceProvider services) : IAsyncDisposable
{
    private readonly Ownership _ownership = new();
    private readonly List<IComponent> _components = [];

    /// <summary>The components there are.</summary>
    public Catalog Catalog { get; } = catalog;

    /// <summary>The components that were made in the scope and are whole, in the order in which they were finished.</summary>
    public IReadOnlyList<IComponent> Components => _components;

    /// <summary>Makes the component that a node names by its <c>kind</c>.</summary>
    /// <typeparam name="T">The family or capability that is asked for.</typeparam>
    /// <param name="family">The family's name.</param>
    /// <param name="node">A map with a <c>kind</c>, or a bare kind.</param>
    /// <returns>The component; the scope owns it.</returns>
    /// <exception cref="SettingsException">The kind is unknown or does not fit, or one of its settings is wrong.</exception>
    public T Create<T>(string family, SettingsNode node)
        where T : class
    {
        var kind = ComponentNode.KindOf(node) ?? throw new SettingsException(ComponentNode.NotAComponent(family, node, Fitting<T>(family)));
        if (!Catalog.TryGet(family, kind.Text, out var descriptor))
            throw new SettingsException(ComponentNode.UnknownKind(family, kind, [.. FittingComponents<T>(family)]));
        if (node is not SettingsMap settings)
        {
            CheckBareKind(descriptor, kind);
            settings = new SettingsMap(node.Path, node.Location, []);
        }

        var component = descriptor.Create(settings, this) as T
            ?? throw new SettingsException(ComponentNode.Unfit(descriptor.Manifest, kind, NameOf<T>(), Fitting<T>(family)));
        if (component is ICheckedSettings demanding)
            Check(demanding, settings);
        return component;
    }

    /// <summary>Provides a constructor parameter. Generated code calls it.</summary>
    /// <typeparam name="T">The service.</typeparam>
    /// <param name="component">The kind of the component that needs it, for the message.</param>
    /// <exception cref="BatonException">The host does not provide the service.</exception>
    public T Service<T>(string component)
        where T : notnull =>
        services.GetService(typeof(T)) is T service
            ? service
            : throw new BatonException(
                $"The component '{component}' needs a service of the type {typeof(T)}, which this host does not provide. "
                + "Register it where the host is composed, or name the stack component that provides it in the config.");

    /// <summary>Provides an optional constructor parameter. Generated code calls it.</summary>
    /// <typeparam name="T">The service.</typeparam>
    /// <returns>The service, or the type's default if the host does not provide it.</returns>
    public T? OptionalService<T>() => services.GetService(typeof(T)) is T service ? service : default;

    /// <summary>Says that a constructor begins to read its settings. Generated code calls it.</summary>
    /// <param name="component">The object under construction; disposed if its construction fails.</param>
    public void Begin(object component) => _ownership.Begin(component);

    /// <summary>Says that a component is whole. Generated code calls it.</summary>
    /// <param name="component">The component; the scope owns it from now on.</param>
    public void End(object component)
    {
        _ownership.End(component);
        if (component is IComponent described)
            _components.Add(described);
    }

    /// <summary>Takes a default, so that it is disposed whatever happens next. Generated code calls it.</summary>
    /// <param name="component">The default component, if any.</param>
    public void Adopt(object? component)
    {
        if (component is null)
            return;
        var described = component as IComponent;
        // Nobody else knows the defaults of a default.
        AdoptAll(described?.Parts);
        _ownership.Add(component);
        if (described is not null)
            _components.Add(described);
    }

    /// <summary>Takes defaults, so that they are disposed whatever happens next. Generated code calls it.</summary>
    /// <param name="components">The default components, if any.</param>
    public void AdoptAll(IEnumerable<object?>? components)
    {
        foreach (var component in components ?? [])
            Adopt(component);
    }

    /// <summary>Disposes a default that was taken and that config replaced. Generated code calls it.</summary>
    /// <param name="component">The default component, if any.</param>
    public void Discard(object? component)
    {
        if (component is null)
            return;
        _ownership.Remove(component);
        var described = component as IComponent;
        if (described is not null && Ownership.IndexOf(_components, described) is >= 0 and var index)
            _components.RemoveAt(index);
        // Nobody has used it yet, so there is nothing to wait for.
        if (component is IDisposable disposable)
            disposable.Dispose();
        else if (component is IAsyncDisposable asynchronous)
            asynchronous.DisposeAsync().AsTask().GetAwaiter().GetResult();
        DiscardAll(described?.Parts);
    }

    /// <summary>Disposes defaults that were taken and that config replaced. Generated code calls it.</summary>
    /// <param name="components">The default components, if any.</param>
    public void DiscardAll(IEnumerable<object?>? components)
    {
        foreach (var component in components ?? [])
            Discard(component);
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync()
    {
        _components.Clear();
        return _ownership.DisposeAsync();
    }

    private IReadOnlyCollection<string> Fitting<T>(string family) =>
        [.. FittingComponents<T>(family).Select(c => c.Kind)];

    private IEnumerable<ComponentManifest> FittingComponents<T>(string family) =>
        Catalog.Components(family).Select(c => c.Manifest).Where(m => m.Capabilities.Contains(NameOf<T>()));

    private static string NameOf<T>() => typeof(T).FullName ?? typeof(T).Name;

    private static void CheckBareKind(ComponentDescriptor descriptor, SettingsScalar kind)
    {
        string[] required = [.. descriptor.Manifest.Settings.Where(s => s.Required).Select(s => s.Name)];
        if (required.Length > 0)
        {
            throw new SettingsException(new SettingsError(kind.Location, kind.Path, SettingsMessages.NeedsSettings(descriptor.Family, descriptor.Kind, required))
            {
                Reason = SettingsErrorReason.Missing,
            });
        }
    }

    private static void Check(ICheckedSettings component, SettingsMap settings)
    {
        var errors = component.CheckSettings().Select(problem =>
        {
            // A setting that was left at its default has no place of its own: the component's is the nearest.
            SettingsNode place = settings.Find(problem.Setting) ?? settings;
            return new SettingsError(place.Location, SettingPath.Entry(settings.Path, problem.Setting), problem.Message);
        }).ToList();
        if (errors.Count > 0)
            throw new SettingsException(errors);
    }
}
