using Baton.Registry;
using Baton.Testing.Registry;

namespace Baton.Testing.Tests.Storage;

/// <summary>Model registries that break laws on purpose.</summary>
internal static class BrokenRegistries
{
    public static IReadOnlyList<Broken> All { get; } =
    [
        Of("none", static p => new FlawedRegistry(p)),
        Of("forgets the run", static p => new FlawedRegistry(p) { Version = static v => v with { Run = null } }, nameof(ModelRegistryLaws.Versions_count_from_one_and_are_found_again)),
        Of("moves no alias", static p => new FlawedRegistry(p) { MovesAlias = static a => a != "champion" }, nameof(ModelRegistryLaws.An_alias_points_at_one_version), nameof(ModelRegistryLaws.What_is_not_there_is_refused_by_its_name)),
        Of("names no model", static p => new FlawedRegistry(p) { Failure = static e => new RegistryException(e.Message.Replace("bicycles", "it", StringComparison.Ordinal)) }, nameof(ModelRegistryLaws.What_is_not_there_is_refused_by_its_name)),
        Of("gives versions twice", static p => new FlawedRegistry(p) { Version = static v => v.Version > 4 ? v with { Version = 4 } : v }, nameof(ModelRegistryLaws.Many_that_register_at_once_get_a_version_each)),
        Of("registers in spite of the cancellation", static p => new FlawedRegistry(p) { Cancellation = static _ => CancellationToken.None }, nameof(ModelRegistryLaws.A_cancelled_registration_makes_no_version)),
        Of("refuses otherwise beforehand", static p => new FlawedRegistry(p) { Refusal = static (model, reason) => model == "plain" ? "no" : reason }, nameof(ModelRegistryLaws.Odd_names_are_kept_or_refused)),
        Of("lets the database's exception out", static p => new FlawedRegistry(p) { Failure = static e => e.InnerException ?? e }, nameof(ModelRegistryLaws.Damaged_storage_is_refused)),
    ];

    private static Broken Of(string name, Func<string, IModelRegistry> make, params string[] breaks) => new("registry: " + name, [new Registering(new Fixture(make))], breaks);

    private sealed class Fixture(Func<string, IModelRegistry> make) : ModelRegistryFixture
    {
        protected internal override IModelRegistry Create(string folder) => make(Path.Combine(folder, "baton.db"));
    }

    private sealed class Registering(ModelRegistryFixture fixture) : ModelRegistryLaws(fixture);
}
