namespace Baton.Models;

/// <summary>A fitted model that can be written as an ONNX model, which predicts the same in any ONNX runtime.</summary>
public interface IExportable : IPredictor
{
    /// <summary>
    /// Writes the fitted model as an ONNX model: an input for each feature, named like it, and what
    /// <see cref="IPredictor.Predict"/> gives as the outputs <c>prediction</c> and, for a classifier, <c>probabilities</c>.
    /// Where <see cref="IPredictor.Predict"/> refuses a row, the ONNX model answers NaN.
    /// </summary>
    /// <param name="signature">The columns that it will read.</param>
    /// <param name="destination">Receives the file; it stays open.</param>
    /// <exception cref="ModelException">
    /// A feature is missing from the signature, or is of a type that the model cannot read; or what was fitted has no ONNX form.
    /// </exception>
    void Export(ExportSignature signature, Stream destination);
}
