using Baton.Generators.Emission;
using Microsoft.CodeAnalysis.Text;

namespace Baton.Generators.Schemas;

/// <summary>A spec in, text out: what the compiler adds to a record that describes a row.</summary>
internal static class SchemaEmitter
{
    private const string Frame = "global::Baton.Frames.Frame";
    private const string Rows = "global::Baton.Schemas.RowColumns";

    /// <summary>Writes the file.</summary>
    public static SourceText Emit(SchemaSpec spec)
    {
        var writer = new SourceWriter();
        writer.Line(GeneratedFile.Header);
        writer.Line();
        spec.Type.Open(writer);
        EmitJson(writer, spec);
        RuleEmitter.Emit(writer, spec);
        EmitChecks(writer, spec);
        EmitPacking(writer, spec);
        EmitUnpacking(writer, spec);
        ColumnSetEmitter.Emit(writer, spec);
        if (spec.Kind is not null)
            SchemaComponent.Emit(writer, spec);
        spec.Type.Close(writer);
        return writer.ToSourceText();
    }

    private static void EmitJson(SourceWriter writer, SchemaSpec spec)
    {
        writer.Line("/// <summary>A row as JSON Schema, draft 2020-12.</summary>");
        writer.Line(GeneratedFile.CodeAttribute);
        writer.Line("public const string JsonSchema =");
        writer.Indent().Line("\"\"\"").Line(SchemaJson.Write(spec)).Line("\"\"\";").Outdent();
        writer.Line();
    }

    private static void EmitChecks(SourceWriter writer, SchemaSpec spec)
    {
        writer.Line("/// <summary>Finds everything that is wrong with the rows of a frame: missing columns, wrong types, missing values, and values that break a rule.</summary>");
        writer.Line("/// <param name=\"frame\">The rows; it may hold more columns, and in any order.</param>");
        writer.Line("/// <param name=\"firstRow\">The number of the frame's first row in its source: 0, unless the frame is part of a stream.</param>");
        writer.Line(GeneratedFile.CodeAttribute);
        writer.Line($"public static global::Baton.Schemas.SchemaReport Check({Frame} frame, long firstRow = 0) => Schema.Check(frame, firstRow);");
        writer.Line();
        writer.Line("/// <summary>Typed access to the columns of a frame. A column is looked up whenever it is asked for: outside of a loop, then.</summary>");
        writer.Line("/// <param name=\"frame\">The frame; only the columns that are asked for must be there.</param>");
        writer.Line(GeneratedFile.CodeAttribute);
        writer.Line($"public static ColumnSet Columns({Frame} frame) => new ColumnSet(frame);");
        writer.Line();
        writer.Line("/// <summary>Makes rows that keep all rules, for tests; a column that is derived from another does not fit it.</summary>");
        writer.Line("/// <param name=\"rows\">How many rows.</param>");
        writer.Line("/// <param name=\"seed\">The same seed makes the same rows.</param>");
        writer.Line("/// <exception cref=\"global::Baton.Frames.DataException\">No value was found that keeps the rules of a column, as for most patterns.</exception>");
        writer.Line(GeneratedFile.CodeAttribute);
        writer.Line($"public static {spec.Type.Name}[] Sample(int rows, int seed = 0) => FromFrame(Schema.Sample(rows, seed));");
        writer.Line();
    }

    private static void EmitPacking(SourceWriter writer, SchemaSpec spec)
    {
        var row = spec.Type.Name;
        writer.Line("/// <summary>Makes a frame of rows, a column for each property. The rules are not checked.</summary>");
        writer.Line("/// <param name=\"rows\">The rows.</param>");
        writer.Line(GeneratedFile.CodeAttribute);
        writer.Line($"public static {Frame} ToFrame(global::System.Collections.Generic.IEnumerable<{row}> rows) =>");
        writer.Indent().Line($"ToFrame(new global::System.ReadOnlySpan<{row}>(global::System.Linq.Enumerable.ToArray(rows)));").Outdent();
        writer.Line();
        writer.Line("/// <summary>Makes a frame of rows, a column for each property. The rules are not checked.</summary>");
        writer.Line("/// <param name=\"rows\">The rows.</param>");
        writer.Line("[global::System.Runtime.CompilerServices.OverloadResolutionPriority(1)]");
        writer.Line(GeneratedFile.CodeAttribute);
        writer.Line($"public static {Frame} ToFrame(global::System.ReadOnlySpan<{row}> rows) => new {Frame}(");
        writer.Indent().Line("Schema.Columns,").Line("[");
        writer.Indent();
        foreach (var column in spec.Columns)
        {
            var pack = column.Value.Shape == ColumnShape.Text ? "PackText" : column.Nullable ? "PackNullable" : "Pack";
            var types = column.Value.Shape == ColumnShape.Text ? row : $"{row}, {column.Value.CSharp}";
            writer.Line($"{Rows}.{pack}<{types}>(rows, static (in {row} row) => row.{column.Property}),");
        }

        writer.Outdent().Line("]);").Outdent();
        writer.Line();
    }

    private static void EmitUnpacking(SourceWriter writer, SchemaSpec spec)
    {
        var row = spec.Type.Name;
        writer.Line("/// <summary>Makes rows of a frame, which is checked first.</summary>");
        writer.Line("/// <param name=\"frame\">The rows; it may hold more columns, and in any order.</param>");
        writer.Line("/// <exception cref=\"global::Baton.Frames.DataException\">The frame violates the schema; the message names all violations.</exception>");
        writer.Line(GeneratedFile.CodeAttribute);
        writer.Open($"public static {row}[] FromFrame({Frame} frame)");
        writer.Line("Check(frame).ThrowIfInvalid(\"The frame\");");
        writer.Line("var typed = Columns(frame);");
        foreach (var column in spec.Columns)
            writer.Line($"var {Local(column)} = typed.{column.Property};");
        writer.Line($"var rows = new {row}[frame.RowCount];");
        writer.Open("for (var i = 0; i < rows.Length; i++)");
        writer.Open($"rows[i] = new {row}()");
        foreach (var column in spec.Columns)
            writer.Line($"{column.Property} = {Local(column)}[i]{(column is { Nullable: false, Value.Shape: ColumnShape.Text } ? "!" : "")},");
        writer.Close(";");
        writer.Close();
        writer.Line();
        writer.Line("return rows;");
        writer.Close();
        writer.Line();
    }

    private static string Local(SchemaColumnSpec column) => "column" + column.Property.TrimStart('@');
}
