using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Baton.Onnx.Predictions;

/// <summary>What an exported model says of itself beside its graph.</summary>
public static class ModelMetadata
{
    /// <summary>The features as a JSON list of names, in the order of the graph's inputs.</summary>
    public const string Features = "baton.features";

    /// <summary>The name of what is predicted.</summary>
    public const string Target = "baton.target";

    /// <summary>The classes as a JSON list of names, in the order of the columns of <c>probabilities</c>.</summary>
    public const string Classes = "baton.classes";

    /// <summary>Writes names as JSON.</summary>
    internal static string List(IEnumerable<string> names)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartArray();
            foreach (var name in names)
                json.WriteStringValue(name);
            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
