using Baton.Frames;

namespace Baton.Data.Csv.Fields;

/// <summary>Reads fields of a type of fixed width.</summary>
internal sealed class ValueFieldReader<T>(FieldParser<T> parse, string expected, int capacity) : FieldReader
    where T : unmanaged
{
    private readonly ColumnBuilder<T> _builder = new(capacity);

    public override string Expected => expected;

    public override bool TryAppend(ReadOnlySpan<byte> text)
    {
        if (!parse(text, out var value))
            return false;
        _builder.Append(value);
        return true;
    }

    public override void AppendNull() => _builder.AppendNull();

    public override Column Build() => _builder.Build();
}
