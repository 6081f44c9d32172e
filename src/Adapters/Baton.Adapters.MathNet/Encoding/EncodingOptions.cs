using Baton.Adapters.MathNet.Settings;
using Baton.Models.Categories;

namespace Baton.Adapters.MathNet.Encoding;

/// <summary>How columns become numbers.</summary>
/// <param name="Missing">What becomes of missing values.</param>
/// <param name="Unknown">What becomes of categories that were not there when the encoder was fitted.</param>
internal sealed record EncodingOptions(MissingValues Missing, UnknownCategory Unknown);
