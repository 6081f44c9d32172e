using Baton.Testing.Samples;

namespace Baton.Testing.Models;

/// <summary>What can happen to the files of a model.</summary>
internal static class Damage
{
    private const int FlippedPlaces = 24;

    /// <summary>Each file cut at several places, emptied, replaced or gone; and no files at all.</summary>
    public static IEnumerable<(string What, MemoryArtifact Damaged)> Cuts(MemoryArtifact whole)
    {
        foreach (var file in whole.Files)
        {
            var content = whole.Contents[file];
            foreach (var length in new SortedSet<int> { 0, 1, content.Length / 10, content.Length / 3, content.Length / 2, content.Length * 9 / 10, content.Length - 1 })
            {
                if (length >= 0 && length < content.Length)
                    yield return ($"'{file}' of {content.Length} bytes cut after {length}", whole.With(file, content[..length]));
            }

            yield return ($"'{file}' that holds something else", whole.With(file, "\0this is no model\uFFFD{[\"<"u8.ToArray()));
            yield return ($"'{file}' that holds zeros alone", whole.With(file, new byte[content.Length]));
            yield return ($"an artifact without '{file}'", whole.Without(file));
        }

        yield return ("an artifact without files", new MemoryArtifact());
    }

    /// <summary>Each file with a byte changed, at places all over it.</summary>
    public static IEnumerable<(string What, MemoryArtifact Damaged)> Flips(MemoryArtifact whole)
    {
        foreach (var file in whole.Files)
        {
            var content = whole.Contents[file];
            var numbers = new SampleNumbers((ulong)content.Length);
            for (var i = 0; i < FlippedPlaces && content.Length > 0; i++)
            {
                var (place, changed) = (numbers.Below(content.Length), content.ToArray());
                changed[place] ^= (byte)(1 + numbers.Below(255));
                yield return ($"'{file}' with another byte at {place}", whole.With(file, changed));
            }
        }
    }
}
