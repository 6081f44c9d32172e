using Baton.Generators.Emission;

namespace Baton.Generators.Schemas;

/// <summary>Writes the typed view of a frame's columns.</summary>
internal static class ColumnSetEmitter
{
    private const string Rows = "global::Baton.Schemas.RowColumns";

    public static void Emit(SourceWriter writer, SchemaSpec spec)
    {
        writer.Line("/// <summary>The columns of a frame with their types. Asking for one that the frame lacks, that holds another type or that misses values it must not miss is a <see cref=\"global::Baton.Frames.DataException\"/>.</summary>");
        writer.Line(GeneratedFile.CodeAttribute);
        writer.Open("public readonly struct ColumnSet");
        writer.Line("private readonly global::Baton.Frames.Frame _frame_;");
        writer.Line();
        writer.Line("internal ColumnSet(global::Baton.Frames.Frame frame) => _frame_ = frame;");
        foreach (var column in spec.Columns)
        {
            writer.Line();
            writer.Line($"/// <summary>{(column.Summary.Length > 0 ? XmlText.Escape(column.Summary) : $"The column <c>{XmlText.Escape(column.Name)}</c>.")}</summary>");
            writer.Line($"public {Access(column)};");
        }

        writer.Close();
    }

    private static string Access(SchemaColumnSpec column)
    {
        var name = Literal.String(column.Name);
        var type = column.Value.CSharp;
        return (column.Value.Shape, column.Nullable) switch
        {
            (ColumnShape.Text, true) => $"global::Baton.Frames.StringColumn {column.Property} => _frame_.Text({name})",
            (ColumnShape.Text, false) => $"global::Baton.Frames.StringColumn {column.Property} => {Rows}.Text(_frame_, {name})",
            (_, true) => $"global::Baton.Frames.Column<{type}> {column.Property} => _frame_.Column<{type}>({name})",
            (_, false) => $"global::System.ReadOnlySpan<{type}> {column.Property} => {Rows}.Values<{type}>(_frame_, {name})",
        };
    }
}
