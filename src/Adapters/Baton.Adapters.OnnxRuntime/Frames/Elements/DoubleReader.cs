using Baton.Frames;

namespace Baton.Adapters.OnnxRuntime.Frames.Elements;

/// <summary>Reads numbers in double precision, rounded as <see cref="ColumnNumbers"/> does.</summary>
internal sealed class DoubleReader() : ElementReader<double>(ColumnType.Float64)
{
    public override bool TakesMissing => true;

    protected override void Convert(Column column, string name, Span<double> destination) => column.CopyNumbers(destination);
}
