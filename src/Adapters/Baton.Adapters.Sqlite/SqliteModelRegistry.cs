using System.Globalization;
using Baton.Adapters.Sqlite.Storage;
using Baton.Adapters.Sqlite.Versions;
using Baton.Artifacts;
using Baton.Components;
using Baton.Registry;
using Baton.Settings.Validation;
using Microsoft.Data.Sqlite;

namespace Baton.Adapters.Sqlite;

/// <summary>
/// Names models and counts their versions in a SQLite file, which the tracker of the same kind can share. Several
/// processes can use the file at once; two that register at once get two versions. The alias <c>latest</c> always means
/// the newest version.
/// </summary>
[Component("sqlite")]
public sealed partial class SqliteModelRegistry : INameCheckedRegistry
{
    private readonly TimeProvider _clock;
    private readonly Action<SqliteConnection>? _opened;

    /// <summary>Creates the registry; the file is not touched before it is first used.</summary>
    /// <param name="clock">Tells the time; the system's if <see langword="null"/>.</param>
    public SqliteModelRegistry(TimeProvider? clock = null)
        : this(clock, null)
    {
    }

    internal SqliteModelRegistry(TimeProvider? clock, Action<SqliteConnection>? opened)
    {
        _clock = clock ?? TimeProvider.System;
        _opened = opened;
    }

    /// <summary>The database file; made with its directory when it is first used.</summary>
    public string Path { get; init; } = ".baton/baton.db";

    /// <summary>How long to wait while another process has the file locked; zero for not at all.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(15);

    private DatabaseFile Database => field ??= new DatabaseFile(Path, Timeout, (message, cause) => new RegistryException(message, cause), _opened);

    /// <inheritdoc />
    public string? RefuseModel(string model) => ModelNames.RefuseModel(model);

    /// <inheritdoc />
    public string? RefuseAlias(string alias) => ModelNames.RefuseAlias(alias);

    /// <inheritdoc />
    public async Task<ModelVersion> RegisterAsync(
        string model, ArtifactReference artifact, string? run, IReadOnlyList<string> aliases, CancellationToken cancellation = default)
    {
        Refuse(ModelNames.RefuseModel(model));
        foreach (var alias in aliases)
            Refuse(ModelNames.RefuseAlias(alias));
        return await Database.WriteAsync(
            connection =>
            {
                var version = VersionTable.Insert(connection, model, artifact, run, _clock.GetUtcNow());
                foreach (var alias in aliases)
                    VersionTable.SetAlias(connection, model, alias, version);
                return VersionTable.Read(connection, model, version)[0];
            },
            cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc />
    public Task<ModelVersion> ResolveAsync(ModelReference reference, CancellationToken cancellation = default) =>
        Database.ReadAsync(connection => Resolve(connection, reference), cancellation);

    /// <inheritdoc />
    public Task SetAliasAsync(string model, string alias, int version, CancellationToken cancellation = default)
    {
        Refuse(ModelNames.RefuseAlias(alias));
        return Database.WriteAsync(
            connection =>
            {
                // Says what there is instead if the version does not exist.
                _ = Resolve(connection, new ModelReference(model, version));
                VersionTable.SetAlias(connection, model, alias, version);
                return true;
            },
            cancellation);
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<ModelVersion>> ListAsync(string? model = null, CancellationToken cancellation = default) =>
        await Database.ReadAsync(connection => VersionTable.Read(connection, model), cancellation).ConfigureAwait(false);

    private static void Refuse(string? reason)
    {
        if (reason is not null)
            throw new RegistryException(reason);
    }

    // Who writes a number behind '@' means a version, which has a sign of its own.
    private static string VersionAdvice(string model, string alias) => alias.All(char.IsAsciiDigit) ? $" (a version is written as '{model}/{alias}')" : "";

    private ModelVersion Resolve(SqliteConnection connection, ModelReference reference)
    {
        var newest = VersionTable.FindNewest(connection, reference.Model)
            ?? throw Missing($"There is no model '{reference.Model}'", reference.Model, VersionTable.Models(connection), "there are ", "none is registered");
        var version = reference switch
        {
            { Version: { } given } => given,
            { Alias: null } => newest,
            { Alias: { } alias } when ModelNames.IsLatest(alias) => newest,
            { Alias: { } alias } => VersionTable.FindAlias(connection, reference.Model, alias)
                ?? throw Missing(
                    $"The model '{reference.Model}' has no alias '{alias}'{VersionAdvice(reference.Model, alias)}", alias, VersionTable.Aliases(connection, reference.Model), "it has ", "it has none"),
        };
        return VersionTable.Read(connection, reference.Model, version) is [var found]
            ? found
            : throw Database.Failure(string.Create(
                CultureInfo.InvariantCulture, $"The model '{reference.Model}' has no version {version}; its newest is {newest}."));
    }

    private BatonException Missing(string what, string name, List<string> known, string introduction, string none) =>
        Database.Failure(what + SettingsMessages.Choices(name, known, introduction, none) + ".");
}
