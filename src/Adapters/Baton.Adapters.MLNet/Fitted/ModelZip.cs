using System.IO.Compression;
using Baton.Models;
using Microsoft.ML;
using Microsoft.ML.Trainers.FastTree;
using Microsoft.ML.Trainers.LightGbm;

namespace Baton.Adapters.MLNet.Fitted;

/// <summary>The library's own file, a zip, which any program with ML.NET can load.</summary>
internal static class ModelZip
{
    /// <summary>What entries are dated, so that a model is always the same bytes; the earliest date that a zip can have.</summary>
    private static readonly DateTimeOffset Undated = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes a model.</summary>
    /// <param name="model">The model.</param>
    /// <param name="schema">What it reads.</param>
    public static byte[] Write(ITransformer model, DataViewSchema schema)
    {
        using var dated = new MemoryStream();
        new MLContext().Model.Save(model, schema, dated);
        return Date(dated);
    }

    /// <summary>Reads a model.</summary>
    /// <param name="zip">The file.</param>
    /// <exception cref="ModelException">It is no model of the library's, or of a version that this one cannot read.</exception>
    public static ITransformer Read(byte[] zip)
    {
        var library = new MLContext();
        library.ComponentCatalog.RegisterAssembly(typeof(FastTreeRegressionTrainer).Assembly);
        library.ComponentCatalog.RegisterAssembly(typeof(LightGbmRegressionTrainer).Assembly);
        try
        {
            return library.Model.Load(new MemoryStream(zip, writable: false), out _);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            throw new ModelException($"The saved model is no file of ML.NET's, or was written by a newer version of it: {e.Message} Restore the artifact, or train the model again.", e);
        }
    }

    private static byte[] Date(MemoryStream dated)
    {
        using var written = new MemoryStream();
        dated.Position = 0;
        using (var from = new ZipArchive(dated, ZipArchiveMode.Read))
        using (var to = new ZipArchive(written, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in from.Entries.OrderBy(e => e.FullName, StringComparer.Ordinal))
            {
                var copy = to.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = Undated;
                using var source = entry.Open();
                using var target = copy.Open();
                source.CopyTo(target);
            }
        }

        return written.ToArray();
    }
}
