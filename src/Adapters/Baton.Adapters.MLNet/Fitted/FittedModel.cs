using Baton.Adapters.MLNet.Encoding;
using Baton.Adapters.MLNet.Fitting;
using Baton.Adapters.MLNet.Views;
using Baton.Models;
using Microsoft.ML;

namespace Baton.Adapters.MLNet.Fitted;

/// <summary>All that was fitted.</summary>
/// <param name="Kind">The kind of the component that fitted it.</param>
/// <param name="Task">What was learnt.</param>
/// <param name="Encoder">How rows become vectors.</param>
/// <param name="Classes">The classes, if it is a classifier.</param>
/// <param name="Transformer">The library's model, which reads vectors.</param>
/// <param name="Outputs">How many numbers the library's model gives for a row.</param>
/// <param name="Zip">The library's file, if the model was loaded from one.</param>
internal sealed record FittedModel(
    string Kind, LearningTask Task, FeatureEncoder Encoder, ClassLabels? Classes, ITransformer Transformer, int Outputs, byte[]? Zip = null)
{
    private readonly Lazy<byte[]> _zip = new(() => Zip ?? ModelZip.Write(Transformer, FrameView.SchemaOf(Encoder.Layout.Width)));

    /// <summary>The library's file, the same bytes whenever it is asked for.</summary>
    public byte[] ToZip() => _zip.Value;
}
