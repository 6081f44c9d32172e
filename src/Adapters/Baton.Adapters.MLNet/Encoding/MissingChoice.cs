using Baton.Adapters.MLNet.Settings;

namespace Baton.Adapters.MLNet.Encoding;

/// <summary>What settings say of missing values, as the encoder reads it.</summary>
internal static class MissingChoice
{
    public static MissingHandling ToHandling(this MissingValues missing) => missing switch
    {
        MissingValues.Refuse => MissingHandling.Refuse,
        MissingValues.Mean => MissingHandling.Mean,
        MissingValues.Indicate => MissingHandling.Indicate,
        _ => throw new ArgumentOutOfRangeException(nameof(missing), missing, "There is no such choice."),
    };

    public static MissingHandling ToHandling(this LightGbmMissingValues missing) => missing switch
    {
        LightGbmMissingValues.Learn => MissingHandling.Keep,
        LightGbmMissingValues.Refuse => MissingHandling.Refuse,
        LightGbmMissingValues.Mean => MissingHandling.Mean,
        LightGbmMissingValues.Indicate => MissingHandling.Indicate,
        _ => throw new ArgumentOutOfRangeException(nameof(missing), missing, "There is no such choice."),
    };
}
