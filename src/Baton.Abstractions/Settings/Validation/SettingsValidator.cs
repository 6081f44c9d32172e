using Baton.Settings.Manifests;
using Baton.Settings.Nodes;

namespace Baton.Settings.Validation;

/// <summary>Holds a settings tree against what its components and records declare, and tells all mistakes at once.</summary>
/// <param name="manifests">The components there are.</param>
/// <param name="options">What is left to a later check; nothing if omitted.</param>
public sealed class SettingsValidator(IManifestLookup manifests, ValidationOptions? options = null)
{
    private readonly ValidationOptions _options = options ?? ValidationOptions.Complete;

    /// <summary>Checks a whole config.</summary>
    /// <param name="root">The tree.</param>
    /// <param name="shape">The settings at the tree's root.</param>
    /// <param name="records">The records that they use.</param>
    public ValidationResult Validate(SettingsMap root, RecordManifest shape, EquatableArray<RecordManifest> records) =>
        Run(walk => walk.Settings(root, shape.Settings, records, null));

    /// <summary>Checks one value.</summary>
    /// <param name="node">The tree.</param>
    /// <param name="shape">What it must look like.</param>
    /// <param name="records">The records that the shape uses.</param>
    public ValidationResult Validate(SettingsNode node, SettingShape shape, EquatableArray<RecordManifest> records) =>
        Run(walk => walk.Value(node, shape, records, secret: false));

    private ValidationResult Run(Action<Walk> check)
    {
        var walk = new Walk(manifests, _options);
        check(walk);
        return new ValidationResult(walk.Errors.Count == 0 ? [] : SettingsErrorOrder.ByName.Sort([.. walk.Errors.Select(walk.Secrets.Mask)]), walk.Secrets);
    }

    /// <summary>One walk down a tree; the tree's own depth bounds it, however records refer to each other.</summary>
    private sealed class Walk(IManifestLookup manifests, ValidationOptions options)
    {
        private readonly Stack<MapSettings> _outer = new();

        public List<SettingsError> Errors { get; } = [];

        public SecretMask Secrets { get; } = new();

        /// <summary>Checks the settings of a component, or of a record or the whole config, which have no kind.</summary>
        public void Settings(SettingsMap map, EquatableArray<SettingManifest> settings, EquatableArray<RecordManifest> records, ComponentManifest? component)
        {
            var here = new MapSettings(map, settings, records);
            _outer.Push(here);
            foreach (var entry in map)
            {
                if (here.Find(entry.Name) is { } setting)
                    Value(entry.Value, setting.Shape, records, setting.Secret);
                else if (component is null || entry.Name != SettingsMap.KindName)
                    Unknown(entry, here, Owner(map, component));
            }

            _outer.Pop();
            Required(map, settings);
        }

        public void Value(SettingsNode node, SettingShape shape, EquatableArray<RecordManifest> records, bool secret)
        {
            if (secret)
                Secrets.Add(node);
            if (node is SettingsScalar scalar && (IsOpen(scalar) || IsAllowedNull(scalar, shape)))
                return;
            switch (shape.Type, node)
            {
                case (SettingType.Component, _):
                    Component(node, shape);
                    break;
                case (SettingType.Record, SettingsMap map) when Find(records, shape.Record) is { } record:
                    Settings(map, record.Settings, records, null);
                    break;
                case (SettingType.List, SettingsList list):
                    Items(list.Items, shape.Item, records, secret);
                    break;
                case (SettingType.Dictionary, SettingsMap map):
                    Items(map.Entries.Select(e => e.Value), shape.Item, records, secret);
                    break;
                case (SettingType.Record or SettingType.List or SettingType.Dictionary, _) or (_, not SettingsScalar) or (_, SettingsScalar { IsNull: true }):
                    Tell(node, SettingsMessages.WrongType(shape, node, secret), SettingsErrorReason.WrongType);
                    break;
                default:
                    Scalar((SettingsScalar)node, shape, secret);
                    break;
            }
        }

        private void Unknown(SettingsEntry entry, MapSettings map, string owner)
        {
            PlacedSetting[] elsewhere = [.. map.Within(entry.Name, manifests), .. _outer.Skip(1).SelectMany(o => o.Here(entry.Name)).Take(1)];
            // A misspelt or misplaced secret is one.
            if (elsewhere.Any(e => e.Setting.Secret) || NearestNames.Find(entry.Name, map.Settings.Where(s => s.Secret).SelectMany(s => s.FormerNames.Append(s.Name))).Count > 0)
                Secrets.Add(entry.Value);
            Errors.Add(new SettingsError(entry.NameLocation, entry.Value.Path, SettingsMessages.UnknownSetting(owner, entry.Name, map.Settings, [.. elsewhere.Select(e => e.Path)]))
            {
                Reason = SettingsErrorReason.UnknownSetting,
            });
        }

        private void Scalar(SettingsScalar scalar, SettingShape shape, bool secret)
        {
            if (ScalarRules.Check(shape, scalar, secret) is { } error)
                Errors.Add(error);
            else if (secret && options.RefuseWrittenSecrets && scalar.Text.Length > 0)
                Tell(scalar, SettingsMessages.WrittenSecret, SettingsErrorReason.WrittenSecret);
        }

        private void Items(IEnumerable<SettingsNode> items, SettingShape? shape, EquatableArray<RecordManifest> records, bool secret)
        {
            if (shape is null)
                return;
            foreach (var item in items)
                Value(item, shape, records, secret);
        }

        private void Component(SettingsNode node, SettingShape shape)
        {
            var family = shape.Family ?? "component";
            if (ComponentNode.KindOf(node) is not { } kind)
            {
                if (!options.SkipMissing || node is not SettingsMap map || map.Find(SettingsMap.KindName) is not null)
                    Errors.Add(ComponentNode.NotAComponent(family, node, Fitting(family, shape.Capability)));
                return;
            }

            if (IsOpen(kind))
                return;
            if (manifests.Find(family, kind.Text) is not { } manifest)
            {
                Errors.Add(ComponentNode.UnknownKind(family, kind, [.. FittingComponents(family, shape.Capability)]));
                return;
            }

            if (!Fits(manifest, shape.Capability))
                Errors.Add(ComponentNode.Unfit(manifest, kind, shape.Capability!, Fitting(family, shape.Capability)));
            if (node is SettingsMap settings)
                Settings(settings, manifest.Settings, manifest.Records, manifest);
            else
                BareKind(kind, manifest);
        }

        private void BareKind(SettingsScalar kind, ComponentManifest manifest)
        {
            string[] required = [.. manifest.Settings.Where(s => s.Required).Select(s => s.Name)];
            if (required.Length > 0 && !options.SkipMissing)
                Tell(kind, SettingsMessages.NeedsSettings(manifest.Family, manifest.Kind, required), SettingsErrorReason.Missing);
        }

        private void Required(SettingsMap map, EquatableArray<SettingManifest> settings)
        {
            if (options.SkipMissing)
                return;
            foreach (var setting in settings)
            {
                if (!setting.Required || map.Find(setting.Name) is not null)
                    continue;
                var path = SettingPath.Entry(map.Path, setting.Name);
                Errors.Add(new SettingsError(map.Location, path, SettingsMessages.Missing(setting)) { Reason = SettingsErrorReason.Missing });
            }
        }

        private IReadOnlyCollection<string> Fitting(string family, string? capability) => [.. FittingComponents(family, capability).Select(m => m.Kind)];

        private IEnumerable<ComponentManifest> FittingComponents(string family, string? capability) => manifests.Of(family).Where(m => Fits(m, capability));

        private void Tell(SettingsNode node, string message, SettingsErrorReason reason) =>
            Errors.Add(new SettingsError(node.Location, node.Path, message) { Reason = reason });

        // What came out of a reference may look like one and is text.
        private bool IsOpen(SettingsScalar scalar) =>
            options.SkipReferences && scalar.Origin is null && ReferenceSyntax.HasReference(scalar.Text);

        private static string Owner(SettingsMap map, ComponentManifest? component)
        {
            if (component is not null)
                return $"the {component.Family} '{component.Kind}'";
            return map.Path.Length == 0 ? "the config" : "this map";
        }

        private static bool IsAllowedNull(SettingsScalar scalar, SettingShape shape) => scalar.IsNull && shape.Nullable;

        private static bool Fits(ComponentManifest manifest, string? capability) =>
            capability is null || manifest.Capabilities.Contains(capability, StringComparer.Ordinal);

        private static RecordManifest? Find(EquatableArray<RecordManifest> records, string? name) => MapSettings.Find(records, name);
    }
}
