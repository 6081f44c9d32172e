using Baton.Frames;

namespace Baton.Adapters.OnnxRuntime.Frames.Elements;

/// <summary>Reads numbers in single precision, rounded as <see cref="ColumnNumbers"/> does.</summary>
internal sealed class SingleReader() : ElementReader<float>(ColumnType.Float32)
{
    public override bool TakesMissing => true;

    protected override void Convert(Column column, string name, Span<float> destination) => column.CopyNumbers(destination);
}
