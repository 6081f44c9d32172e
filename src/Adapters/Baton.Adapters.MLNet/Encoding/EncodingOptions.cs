using Baton.Adapters.MLNet.Settings;
using Baton.Models.Categories;

namespace Baton.Adapters.MLNet.Encoding;

/// <summary>How columns become numbers.</summary>
/// <param name="Categories">What becomes of categories.</param>
/// <param name="HashBits">How many bits of the hash choose the bucket.</param>
/// <param name="MaxCategories">How many categories a column may have.</param>
/// <param name="Unknown">What becomes of categories that were not there when the encoder was fitted.</param>
/// <param name="Missing">What becomes of missing values.</param>
/// <param name="Standardize">Whether numbers are centred and divided by their standard deviation.</param>
internal sealed record EncodingOptions(
    CategoryEncoding Categories, int HashBits, int MaxCategories, UnknownCategory Unknown, MissingHandling Missing, bool Standardize);
