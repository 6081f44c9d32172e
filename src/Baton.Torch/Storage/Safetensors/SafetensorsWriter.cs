using System.Buffers.Binary;
using System.Text.Json;

namespace Baton.Torch.Storage.Safetensors;

/// <summary>
/// Writes the format safetensors: eight bytes with the length of a header, a JSON header that names each tensor with its type,
/// shape and place, and the bytes of all tensors one after the other.
/// </summary>
internal static class SafetensorsWriter
{
    public static byte[] Write(IReadOnlyList<KeyValuePair<string, TensorEntry>> tensors)
    {
        using var memory = new MemoryStream();
        memory.Write(stackalloc byte[sizeof(ulong)]);
        using (var json = new Utf8JsonWriter(memory))
            WriteHeader(json, tensors);
        // Spaces at the end of the header let the numbers begin at a multiple of their size.
        while (memory.Length % sizeof(ulong) != 0)
            memory.WriteByte((byte)' ');
        var header = memory.Length - sizeof(ulong);
        foreach (var (_, tensor) in tensors)
            memory.Write(tensor.Bytes.Span);
        var bytes = memory.ToArray();
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, (ulong)header);
        return bytes;
    }

    private static void WriteHeader(Utf8JsonWriter json, IReadOnlyList<KeyValuePair<string, TensorEntry>> tensors)
    {
        json.WriteStartObject();
        var place = 0L;
        foreach (var (name, tensor) in tensors)
        {
            json.WriteStartObject(name);
            json.WriteString("dtype", tensor.Type);
            json.WriteStartArray("shape");
            foreach (var dimension in tensor.Shape)
                json.WriteNumberValue(dimension);
            json.WriteEndArray();
            json.WriteStartArray("data_offsets");
            json.WriteNumberValue(place);
            json.WriteNumberValue(place += tensor.Bytes.Length);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
