using Baton.Data;
using Baton.Frames;
using Baton.Testing.Components;
using Baton.Testing.Laws;
using Baton.Testing.Samples;
using Xunit;

namespace Baton.Testing.Data;

/// <summary>Laws for readers whose source is missing, damaged or changed.</summary>
/// <param name="fixture">Says how rows become the reader's source.</param>
public abstract class SourceLaws(ReaderFixture fixture) : FamilyLaws<ReaderFixture>(fixture)
{
    private Frame Sample => Fixture.Samples[0];

    /// <summary>A source that is not there is refused with a <see cref="DataException"/> that names it.</summary>
    [Fact]
    public async Task A_missing_source_is_refused_by_its_name()
    {
        var law = Law("a person has to be told which file is missing");
        using var folder = new TestFolder();
        var reader = Fixture.Create(folder.Path, Sample);
        // A source elsewhere, such as a server, cannot be taken away from here.
        if (folder.Files.Count == 0)
            return;
        foreach (var file in folder.Files)
            File.Delete(file);
        var refusal = await law.RefusesAsync<DataException>("a source that is not there", () => reader.ReadAsync(ReadRequest.Everything).ToListAsync());
        if (reader is IFileReader { Path: var path })
            law.Require(refusal.Message.Contains(Path.GetFileName(path), StringComparison.Ordinal), $"a message that names '{path}'", refusal.Message);
        if (reader is IFingerprinted fingerprinted)
            await law.RefusesAsync<DataException>("the fingerprint of a source that is not there", () => fingerprinted.FingerprintAsync());
    }

    /// <summary>A source that is cut, changed or something else is read as far as it makes sense, or refused with an exception of ours.</summary>
    [Fact]
    public async Task A_damaged_source_is_read_or_refused()
    {
        var law = Law("a half-written file must not end the process, nor with an error that nobody understands");
        using var folder = new TestFolder();
        var reader = Fixture.Create(folder.Path, Sample);
        foreach (var file in folder.Files)
        {
            var whole = await File.ReadAllBytesAsync(file);
            foreach (var (what, content) in Damaged(whole))
            {
                await File.WriteAllBytesAsync(file, content);
                foreach (var request in (ReadRequest[])[ReadRequest.Everything, new ReadRequest { Schema = Sample.Schema }])
                    _ = await law.AnswersAsync($"'{Path.GetFileName(file)}' {what}", () => reader.ReadAsync(request).ToListAsync());
            }

            await File.WriteAllBytesAsync(file, whole);
        }

        var read = await reader.ReadAsync(new ReadRequest { Schema = Sample.Schema }).ToFrameAsync();
        law.Require(FrameDifference.Find(Sample, read) is not { } difference, "the whole source read as before, after damaged ones", FrameDifference.Find(Sample, read) ?? "");
    }

    /// <summary>A fingerprint is the same for the same data and another one for other data.</summary>
    [Fact]
    public async Task A_fingerprint_tells_data_apart()
    {
        var law = Law("a run records the fingerprint so that a result can be traced to its data");
        using var folder = new TestFolder();
        using var other = new TestFolder();
        if (Fixture.Create(folder.Path, Sample) is not IFingerprinted reader)
            return;
        var first = await reader.FingerprintAsync();
        law.Require(first.Digest.Length > 0 && first.Digest == (await reader.FingerprintAsync()).Digest, "the same digest for the same data", "another one");
        var changed = await ((IFingerprinted)Fixture.Create(other.Path, Sample.Slice(0, Sample.RowCount - 1))).FingerprintAsync();
        law.Require(first.Digest != changed.Digest, "another digest for other data", $"{changed.Digest} for both");
    }

    private static IEnumerable<(string What, byte[] Content)> Damaged(byte[] whole)
    {
        foreach (var length in (int[])[0, 1, whole.Length / 3, whole.Length / 2, whole.Length - 1])
            yield return ($"cut after {length} of {whole.Length} bytes", whole[..Math.Max(0, length)]);
        yield return ("with zeros alone", new byte[whole.Length]);
        yield return ("with something else", "\0\uFFFD{[\"<\n,\"\n"u8.ToArray());
        var numbers = new SampleNumbers((ulong)whole.Length);
        for (var i = 0; i < 16 && whole.Length > 0; i++)
        {
            var (place, changed) = (numbers.Below(whole.Length), whole.ToArray());
            changed[place] ^= (byte)(1 + numbers.Below(255));
            yield return ($"with another byte at {place}", changed);
        }
    }
}
