using System.Globalization;
using Baton.Adapters.MLNet.Encoding;
using Baton.Models;
using Microsoft.ML;

namespace Baton.Adapters.MLNet.Fitting;

/// <summary>Says of a trainer that failed what it was doing, and what can be done.</summary>
internal static class TrainerFailures
{
    /// <summary>Trains.</summary>
    /// <param name="kind">The kind of the component that trains.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="train">Trains.</param>
    /// <exception cref="ModelException">The trainer failed.</exception>
    public static ITransformer Explain(string kind, EncodedRows rows, Func<ITransformer> train)
    {
        try
        {
            return train();
        }
        catch (Exception failure) when (failure is not (OperationCanceledException or BatonException))
        {
            var what = string.Create(CultureInfo.InvariantCulture, $"'{kind}' could not learn from {rows.Rows} rows");
            if (MissingNativePart(failure) is { } missing)
            {
                throw new ModelException(
                    $"{what}: a native library of ML.NET's could not be loaded. {missing.Message.Trim()} The packages Microsoft.ML.FastTree and LightGBM bring them for x64 systems; LightGBM also needs OpenMP (on Debian and Ubuntu: apt-get install libgomp1).", failure);
            }

            if (rows.AreAlike)
                throw new ModelException($"{what}: no feature differs from one row to another, so that there is nothing to learn from. Choose other features.", failure);
            throw Cause(failure) is OutOfMemoryException
                ? new ModelException($"{what}: there is not enough memory. Give it fewer leaves, bins or categories, or fewer rows or features.", failure)
                : new ModelException($"{what}. ML.NET says: {Cause(failure).Message.TrimEnd('.')}. Look at the settings, and at the values of the target and the features.", failure);
        }
    }

    private static Exception? MissingNativePart(Exception? failure) => failure switch
    {
        DllNotFoundException or BadImageFormatException or EntryPointNotFoundException => failure,
        AggregateException several => several.InnerExceptions.Select(MissingNativePart).FirstOrDefault(found => found is not null),
        TypeInitializationException wrapped => MissingNativePart(wrapped.InnerException),
        _ => null,
    };

    /// <summary>What failed first where several threads learn.</summary>
    private static Exception Cause(Exception failure) => failure is AggregateException { InnerException: { } first } ? Cause(first) : failure;
}
