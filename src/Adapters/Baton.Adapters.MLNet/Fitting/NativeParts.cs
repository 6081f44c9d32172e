using Baton.Models;
using Microsoft.ML;

namespace Baton.Adapters.MLNet.Fitting;

/// <summary>Some trainers have native parts, which not every system is given.</summary>
internal static class NativeParts
{
    /// <summary>Trains.</summary>
    /// <exception cref="ModelException">A native part is missing, or does not run here.</exception>
    public static ITransformer Run(Func<ITransformer> train)
    {
        try
        {
            return train();
        }
        catch (Exception e) when (Find(e) is { } missing)
        {
            throw new ModelException(
                $"A native library of ML.NET's could not be loaded: {missing.Message} The packages Microsoft.ML.FastTree and LightGBM bring them for x64 systems; LightGBM also needs OpenMP (on Debian and Ubuntu: apt-get install libgomp1).", e);
        }
    }

    private static Exception? Find(Exception? failure) => failure switch
    {
        DllNotFoundException or BadImageFormatException or EntryPointNotFoundException => failure,
        AggregateException several => several.InnerExceptions.Select(Find).FirstOrDefault(found => found is not null),
        TypeInitializationException wrapped => Find(wrapped.InnerException),
        _ => null,
    };
}
