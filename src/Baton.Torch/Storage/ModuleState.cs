using Baton.Models;
using Baton.Torch.Storage.Safetensors;
using TorchSharp;

namespace Baton.Torch.Storage;

/// <summary>The parameters and buffers of a module as bytes.</summary>
internal static class ModuleState
{
    /// <summary>Writes all parameters and buffers.</summary>
    /// <param name="module">The module.</param>
    public static byte[] Write(torch.nn.Module module)
    {
        using var scope = torch.NewDisposeScope();
        using var constant = torch.no_grad();
        return SafetensorsWriter.Write([.. module.state_dict().Select(p => KeyValuePair.Create(p.Key, Copy(p.Value)))]);
    }

    /// <summary>Gives a module what was written of one like it.</summary>
    /// <param name="module">The module.</param>
    /// <param name="file">What <see cref="Write"/> gave.</param>
    /// <exception cref="ModelException">The file is damaged, or of a module of another shape.</exception>
    public static void Read(torch.nn.Module module, ReadOnlyMemory<byte> file)
    {
        var saved = Parse(file);
        using var scope = torch.NewDisposeScope();
        using var constant = torch.no_grad();
        var own = module.state_dict();
        if (own.Keys.FirstOrDefault(name => !saved.ContainsKey(name)) is { } added)
            throw OtherShape($"it has no '{added}'");
        if (saved.Keys.FirstOrDefault(name => !own.ContainsKey(name)) is { } removed)
            throw OtherShape($"it has '{removed}', which the module lacks");
        foreach (var (name, tensor) in own)
            Fill(name, tensor, saved[name]);
    }

    private static TensorEntry Copy(torch.Tensor tensor)
    {
        var values = tensor.detach().cpu().contiguous();
        return new TensorEntry(ElementTypes.Of(values.dtype).Name, values.shape, values.numel() == 0 ? default : values.bytes.ToArray());
    }

    private static void Fill(string name, torch.Tensor tensor, TensorEntry saved)
    {
        var (type, size) = ElementTypes.Of(tensor.dtype);
        if (type != saved.Type || !tensor.shape.SequenceEqual(saved.Shape))
            throw OtherShape($"its '{name}' is {saved.Type}[{string.Join(", ", saved.Shape)}], the module's {type}[{string.Join(", ", tensor.shape)}]");
        if (saved.Bytes.Length != tensor.numel() * size)
            throw ModelFiles.Damaged($"the values of '{name}' in {ModelFiles.Parameters} are cut");
        if (saved.Bytes.IsEmpty)
            return;
        var values = torch.empty(tensor.shape, tensor.dtype);
        saved.Bytes.Span.CopyTo(values.bytes);
        tensor.copy_(values);
    }

    private static Dictionary<string, TensorEntry> Parse(ReadOnlyMemory<byte> file)
    {
        try
        {
            return SafetensorsReader.Read(file);
        }
        catch (FormatException e)
        {
            throw ModelFiles.Damaged($"of {ModelFiles.Parameters}, {e.Message}", e);
        }
    }

    private static ModelException OtherShape(string difference) =>
        new($"What was saved belongs to a module of another shape: {difference}. Load it with the settings and the code that it was trained with, or train the model again.");
}
