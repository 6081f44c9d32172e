namespace Baton.Adapters.MLNet.Settings;

/// <summary>How categories become numbers: text, and numbers that the schema calls categorical.</summary>
public enum CategoryEncoding
{
    /// <summary>A number of 0 or 1 for each category; a category that was not there when the model was fitted is none of them.</summary>
    OneHot,

    /// <summary>One number: the place of the text among the sorted categories, from 1 on, and 0 for any other text; numbers stay as they are.</summary>
    Ordinal,

    /// <summary>A number of 0 or 1 for each of a fixed count of buckets, into one of which every category falls; nothing has to be learnt.</summary>
    Hash,
}
