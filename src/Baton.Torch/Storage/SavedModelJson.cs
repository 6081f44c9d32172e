using System.Text.Json.Serialization;

namespace Baton.Torch.Storage;

/// <summary>Reads and writes <see cref="SavedModel"/> strictly: nothing may be missing or null. What is unknown is passed over: a newer format is known by its number.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    WriteIndented = true,
    NewLine = "\n")]
[JsonSerializable(typeof(SavedModel))]
internal sealed partial class SavedModelJson : JsonSerializerContext;
