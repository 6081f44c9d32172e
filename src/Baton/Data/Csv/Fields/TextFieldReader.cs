using System.Text.Unicode;
using Baton.Frames;

namespace Baton.Data.Csv.Fields;

/// <summary>Reads fields of text.</summary>
internal sealed class TextFieldReader(int capacity) : FieldReader
{
    private readonly StringColumnBuilder _builder = new(capacity);

    public override string Expected => "valid UTF-8 text; save the file as UTF-8";

    public override bool IsText => true;

    public override bool TryAppend(ReadOnlySpan<byte> text)
    {
        if (!Utf8.IsValid(text))
            return false;
        _builder.Append(text);
        return true;
    }

    public override void AppendNull() => _builder.AppendNull();

    public override Column Build() => _builder.Build();
}
