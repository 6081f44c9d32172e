using System.Buffers.Binary;
using System.Text.Json;

namespace Baton.Torch.Storage.Safetensors;

/// <summary>Reads the format safetensors (see <see cref="SafetensorsWriter"/>).</summary>
internal static class SafetensorsReader
{
    /// <summary>The tensors by name; their bytes are parts of the file's.</summary>
    /// <exception cref="FormatException">The bytes are no such file.</exception>
    public static Dictionary<string, TensorEntry> Read(ReadOnlyMemory<byte> file)
    {
        if (file.Length < sizeof(ulong) || BinaryPrimitives.ReadUInt64LittleEndian(file.Span) is var header && header > (ulong)(file.Length - sizeof(ulong)))
            throw new FormatException("the header is longer than the file");
        var data = file[(sizeof(ulong) + (int)header)..];
        try
        {
            using var json = JsonDocument.Parse(file.Slice(sizeof(ulong), (int)header));
            return json.RootElement.EnumerateObject()
                .Where(p => p.Name != "__metadata__")
                .ToDictionary(p => p.Name, p => Read(p.Name, p.Value, data), StringComparer.Ordinal);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException or ArgumentException or IndexOutOfRangeException)
        {
            throw new FormatException($"the header cannot be read: {e.Message}", e);
        }
    }

    private static TensorEntry Read(string name, JsonElement entry, ReadOnlyMemory<byte> data)
    {
        var (offsets, shape) = (entry.GetProperty("data_offsets"), entry.GetProperty("shape"));
        var (start, end) = (offsets[0].GetInt64(), offsets[1].GetInt64());
        if (start < 0 || end < start || end > data.Length)
            throw new FormatException($"the tensor '{name}' lies outside of the file");
        return new TensorEntry(entry.GetProperty("dtype").GetString() ?? "", [.. shape.EnumerateArray().Select(d => d.GetInt64())], data[(int)start..(int)end]);
    }
}
