using System.Text.Json.Serialization;

namespace Baton.Adapters.MathNet.Storage;

/// <summary>
/// Reads and writes <see cref="SavedModel"/> strictly: nothing may be missing or null, and a number comes back bit for bit (it
/// is written in the shortest form that does). What is unknown is passed over: a newer format is known by its number.
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    UseStringEnumConverter = true,
    WriteIndented = true,
    NewLine = "\n")]
[JsonSerializable(typeof(SavedModel))]
internal sealed partial class SavedModelJson : JsonSerializerContext;
