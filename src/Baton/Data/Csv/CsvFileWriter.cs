using Baton.Components;
using Baton.Data.Files;
using Baton.Frames;

namespace Baton.Data.Csv;

/// <summary>
/// Writes a CSV file in UTF-8 (RFC 4180, lines end in LF) with a header. Numbers are written so that they read as the same
/// numbers, dates and times as ISO 8601, times of this machine's zone in UTC; <see cref="CsvFileReader"/> reads the same
/// values again if it is given the schema. The file appears only when it is complete: until then, and if the writing fails
/// or is cancelled, what was there before stays.
/// </summary>
[Component("csv")]
public sealed partial class CsvFileWriter : IFileWriter, ICheckedSettings
{
    /// <summary>The file; a relative path counts from the current directory, and missing directories are made.</summary>
    public required string Path { get; init; }

    /// <summary>What separates fields: one ASCII character, such as a comma, a semicolon or a tab.</summary>
    public string Delimiter { get; init; } = ",";

    /// <summary>What is written for a missing value.</summary>
    public string NullValue { get; init; } = "";

    /// <inheritdoc />
    public async Task<WrittenData> WriteAsync(IAsyncEnumerable<Frame> frames, CancellationToken cancellation = default)
    {
        if (CheckSettings().FirstOrDefault() is { Message: not null } problem)
            throw new DataException($"The file '{Path}' cannot be written: {problem.Setting} {problem.Message}.");
        await using var file = AtomicFile.Create(Path);
        var count = await WriteAsync(frames, file.Stream, cancellation).ConfigureAwait(false);
        await file.CommitAsync().ConfigureAwait(false);
        return new WrittenData(Path, count);
    }

    /// <inheritdoc />
    public IEnumerable<SettingProblem> CheckSettings()
    {
        if (!CsvDialect.IsDelimiter(Delimiter))
            yield return new SettingProblem("delimiter", CsvDialect.DelimiterRule(Delimiter));
        else if (NullValue.AsSpan().ContainsAny(Delimiter[0], '"', '\n') || NullValue.AsSpan().Trim().Length != NullValue.Length)
            yield return new SettingProblem("nullValue", $"must hold no quote, delimiter or line break and neither begin nor end with a space, is '{NullValue}'");
    }

    private async Task<long> WriteAsync(IAsyncEnumerable<Frame> frames, Stream stream, CancellationToken cancellation)
    {
        await using var rows = new CsvRows(Path, stream, Delimiter[0], NullValue);
        await foreach (var frame in frames.WithCancellation(cancellation).ConfigureAwait(false))
            await rows.WriteAsync(frame, cancellation).ConfigureAwait(false);
        await rows.FinishAsync(cancellation).ConfigureAwait(false);
        cancellation.ThrowIfCancellationRequested();
        return rows.Count;
    }
}
