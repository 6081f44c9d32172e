using System.Text;

namespace Baton.Adapters.OnnxRuntime.Storage;

/// <summary>
/// Finds out whether a model keeps weights in files of their own. It walks the messages of the file (protocol buffers) and
/// skips all that can name no such file, so that even a large model is hardly read.
/// </summary>
internal static class ExternalData
{
    /// <summary>Which fields lead to a tensor's <c>external_data</c>, by the messages that hold them, as <c>onnx.proto</c> numbers them.</summary>
    private static readonly Dictionary<(Message Holder, int Field), Message> Paths = new()
    {
        [(Message.Model, 7)] = Message.Graph,
        [(Message.Model, 25)] = Message.Function,
        [(Message.Function, 7)] = Message.Node,
        [(Message.Graph, 1)] = Message.Node,
        [(Message.Graph, 5)] = Message.Tensor,
        [(Message.Graph, 15)] = Message.SparseTensor,
        [(Message.SparseTensor, 1)] = Message.Tensor,
        [(Message.SparseTensor, 2)] = Message.Tensor,
        [(Message.Node, 5)] = Message.Attribute,
        [(Message.Attribute, 5)] = Message.Tensor,
        [(Message.Attribute, 6)] = Message.Graph,
        [(Message.Attribute, 10)] = Message.Tensor,
        [(Message.Attribute, 11)] = Message.Graph,
        [(Message.Tensor, 13)] = Message.Entry,
    };

    private enum Message
    {
        Model,
        Graph,
        Function,
        Node,
        Attribute,
        Tensor,
        SparseTensor,
        Entry,
    }

    /// <summary>Looks for weights elsewhere.</summary>
    /// <param name="model">The model, a stream that can seek.</param>
    /// <returns>The first file that is named; <see langword="null"/> if the model stands on its own.</returns>
    public static string? Find(Stream model)
    {
        model.Position = 0;
        return Find(model, Message.Model, model.Length);
    }

    private static string? Find(Stream model, Message holder, long end)
    {
        while (model.Position < end && TryReadNumber(model, out var tag))
        {
            switch (tag & 7)
            {
                case 0 when TryReadNumber(model, out _):
                    break;
                case 1:
                    model.Position += 8;
                    break;
                case 2 when TryReadNumber(model, out var length) && length <= (ulong)(end - model.Position):
                    var after = model.Position + (long)length;
                    if (Paths.TryGetValue((holder, (int)(tag >> 3)), out var held)
                        && (held == Message.Entry ? ReadLocation(model, after) : Find(model, held, after)) is { } found)
                    {
                        return found;
                    }

                    model.Position = after;
                    break;
                case 5:
                    model.Position += 4;
                    break;
                default:
                    // Damaged: the library has read it otherwise, and the damage is not ours to tell.
                    return null;
            }
        }

        return null;
    }

    /// <summary>The value of an entry whose key is <c>location</c>.</summary>
    private static string? ReadLocation(Stream model, long end)
    {
        string? key = null, value = null;
        while (model.Position < end && TryReadNumber(model, out var tag) && (tag & 7) == 2 && TryReadNumber(model, out var length) && length <= (ulong)(end - model.Position))
        {
            var text = new byte[length];
            model.ReadExactly(text);
            if (tag >> 3 == 1)
                key = Encoding.UTF8.GetString(text);
            else
                value = Encoding.UTF8.GetString(text);
        }

        return key == "location" ? value : null;
    }

    private static bool TryReadNumber(Stream model, out ulong number)
    {
        number = 0;
        for (var shift = 0; shift < 64; shift += 7)
        {
            var next = model.ReadByte();
            if (next < 0)
                return false;
            number |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
                return true;
        }

        return false;
    }
}
