using System.Text.Json.Serialization;
using Baton.Frames;

namespace Baton.Torch.Storage;

/// <summary>The classes of a classifier.</summary>
/// <param name="Type">The type of the target.</param>
/// <param name="Names">The classes as text, in order.</param>
internal sealed record SavedClasses(
    [property: JsonConverter(typeof(JsonStringEnumConverter<ColumnType>))] ColumnType Type, IReadOnlyList<string> Names);
