using Baton.Torch.Settings;

namespace Baton.Torch.Encoding;

/// <summary>What settings say of how features are read.</summary>
/// <param name="Missing">What becomes of missing values.</param>
/// <param name="Unknown">What becomes of categories that were not there when the model was fitted.</param>
/// <param name="MaxCategories">How many categories a feature may have.</param>
internal sealed record EncodingOptions(MissingValues Missing, UnknownCategory Unknown, int MaxCategories);
