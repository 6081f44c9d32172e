using System.Collections.Concurrent;
using Baton.Artifacts;
using Baton.Testing.Artifacts;

namespace Baton.Testing.Tests.Storage;

/// <summary>Artifact stores that break laws on purpose.</summary>
internal static class BrokenStores
{
    private static readonly ConcurrentDictionary<string, string> Digests = new();

    public static IReadOnlyList<Broken> All { get; } =
    [
        Of("none", static f => new FlawedStore(f)),
        Of("reads an empty file as one byte", static f => new FlawedStore(f) { Content = static c => c.Length == 0 ? [0] : c }, nameof(ArtifactStoreLaws.What_was_committed_is_read_to_the_last_byte), nameof(ArtifactStoreLaws.What_is_not_committed_does_not_exist)),
        Of("counts no bytes", static f => new FlawedStore(f) { Committed = static r => r with { Bytes = 0 }, Opened = static r => r with { Bytes = r.Bytes } }, nameof(ArtifactStoreLaws.What_was_committed_is_read_to_the_last_byte)),
        Of("does not look at the digest", Careless, nameof(ArtifactStoreLaws.A_digest_tells_content_apart)),
        Of("leaves what was given up", static f => new FlawedStore(f) { Disposing = static root => File.WriteAllText(Path.Combine(root, $"{Guid.NewGuid()}.part"), "half") }, nameof(ArtifactStoreLaws.What_is_not_committed_does_not_exist), nameof(ArtifactStoreLaws.A_cancelled_commit_makes_nothing)),
        Of("commits in spite of the cancellation", static f => new FlawedStore(f) { Cancellation = static _ => CancellationToken.None }, nameof(ArtifactStoreLaws.A_cancelled_commit_makes_nothing)),
        Of("mixes what is written at once", Mixing, nameof(ArtifactStoreLaws.Many_writers_at_once_do_not_mix)),
        Of("lets the disk's exception out", static f => new FlawedStore(f) { Failure = static e => new FileNotFoundException(e.Message) }, nameof(ArtifactDefenceLaws.What_is_not_there_is_refused), nameof(ArtifactDefenceLaws.Damaged_content_is_never_handed_out), nameof(ArtifactStoreLaws.A_digest_tells_content_apart)),
        Of("writes where a name says", static f => new FlawedStore(f) { Writing = name => Escape(f, name) }, nameof(ArtifactDefenceLaws.Odd_names_are_kept_or_refused)),
        Of("takes a path twice", TakingTwice, nameof(ArtifactDefenceLaws.A_path_is_taken_once), nameof(ArtifactDefenceLaws.Odd_names_are_kept_or_refused), nameof(ArtifactStoreLaws.Many_writers_at_once_do_not_mix)),
    ];

    private static Broken Of(string name, Func<string, IArtifactStore> make, params string[] breaks)
    {
        var fixture = new Fixture(make);
        return new Broken("store: " + name, [new Keeping(fixture), new Defence(fixture)], breaks);
    }

    private static FlawedStore Careless(string folder) => new(folder)
    {
        Committed = static reference =>
        {
            Digests[reference.Id] = reference.Digest;
            return reference;
        },
        Opened = static reference => Digests.TryGetValue(reference.Id, out var digest) ? reference with { Digest = digest } : reference,
    };

    private static FlawedStore Mixing(string folder)
    {
        ArtifactReference? last = null;
        return new FlawedStore(folder) { Committed = reference => reference.Bytes == 20_000 ? last ??= reference : reference };
    }

    private static FlawedStore TakingTwice(string folder)
    {
        var count = 0;
        return new FlawedStore(folder) { FilePath = path => path == "file" && count++ == 1 ? "file-2" : path };
    }

    private static void Escape(string folder, string name)
    {
        if (name == "../outside")
            File.WriteAllText(Path.Combine(folder, name), "outside");
    }

    private sealed class Fixture(Func<string, IArtifactStore> make) : ArtifactStoreFixture
    {
        protected internal override IArtifactStore Create(string folder) => make(folder);
    }

    private sealed class Keeping(ArtifactStoreFixture fixture) : ArtifactStoreLaws(fixture);

    private sealed class Defence(ArtifactStoreFixture fixture) : ArtifactDefenceLaws(fixture);
}
