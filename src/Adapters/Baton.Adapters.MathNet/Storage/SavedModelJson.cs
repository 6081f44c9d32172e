using System.Text.Json.Serialization;

namespace Baton.Adapters.MathNet.Storage;

/// <summary>
/// Reads and writes <see cref="SavedModel"/> strictly: nothing may be missing, null or unknown, and a number comes back
/// bit for bit (it is written in the shortest form that does).
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    UseStringEnumConverter = true,
    WriteIndented = true,
    NewLine = "\n")]
[JsonSerializable(typeof(SavedModel))]
internal sealed partial class SavedModelJson : JsonSerializerContext;
