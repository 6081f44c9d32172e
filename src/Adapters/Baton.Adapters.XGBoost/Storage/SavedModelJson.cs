using System.Text.Json.Serialization;

namespace Baton.Adapters.XGBoost.Storage;

/// <summary>Reads and writes <see cref="SavedModel"/> strictly: nothing may be missing, null or unknown.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    WriteIndented = true,
    NewLine = "\n")]
[JsonSerializable(typeof(SavedModel))]
internal sealed partial class SavedModelJson : JsonSerializerContext;
