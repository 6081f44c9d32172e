using System.Text.Json;
using Baton.Adapters.OnnxRuntime.Native;
using Baton.Models;

namespace Baton.Adapters.OnnxRuntime.Sessions;

/// <summary>What a model says of itself beside its graph, in the keys that Baton's own export writes.</summary>
/// <param name="Features">The features, in the order of the inputs or of the columns of a single one; empty if it does not say.</param>
/// <param name="Target">What it predicts.</param>
/// <param name="Classes">The classes, in the order of the columns of probabilities; empty if it does not say.</param>
internal sealed record ModelMetadata(IReadOnlyList<string> Features, string? Target, IReadOnlyList<string> Classes)
{
    private const string FeaturesKey = "baton.features";
    private const string TargetKey = "baton.target";
    private const string ClassesKey = "baton.classes";

    /// <summary>Reads the metadata of a session.</summary>
    public static unsafe ModelMetadata Read(OrtProcess process, nint session)
    {
        nint metadata;
        NativeCall.Check(process.Api, process.Api.SessionGetModelMetadata(session, &metadata), "describe the model");
        try
        {
            return new ModelMetadata(List(Find(process, metadata, FeaturesKey)), Find(process, metadata, TargetKey), List(Find(process, metadata, ClassesKey)));
        }
        finally
        {
            process.Api.ReleaseModelMetadata(metadata);
        }
    }

    /// <summary>Names as a JSON list, or between commas.</summary>
    /// <param name="text">The text; <see langword="null"/> for none.</param>
    public static IReadOnlyList<string> List(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return [];
        if (!text.TrimStart().StartsWith('['))
            return text.Split(',', StringSplitOptions.TrimEntries);
        try
        {
            using var json = JsonDocument.Parse(text);
            return [.. json.RootElement.EnumerateArray().Select(e => e.ValueKind == JsonValueKind.String ? e.GetString()! : e.GetRawText())];
        }
        catch (JsonException e)
        {
            throw new ModelException($"The model's own metadata is damaged: '{text}' is no JSON list of names. {e.Message}", e);
        }
    }

    private static unsafe string? Find(OrtProcess process, nint metadata, string key)
    {
        byte* text;
        fixed (byte* name = Utf8.Write(key))
            NativeCall.Check(process.Api, process.Api.ModelMetadataLookup(metadata, process.Allocator, name, &text), "describe the model");
        return text is null ? null : process.Take(text);
    }
}
