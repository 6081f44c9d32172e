using Baton.Frames;
using Baton.Schemas;

namespace Baton.Jobs.Inference;

/// <summary>The rules of the schema that a model was trained with, as far as they are about columns that the rows have.</summary>
internal static class StoredRules
{
    /// <summary>Holds rows against them.</summary>
    /// <param name="schema">The schema, or none.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="firstRow">Where the first of them stands in the data.</param>
    /// <param name="data">What the rows are, as an error says it.</param>
    public static void Check(ISchema? schema, Frame rows, long firstRow, string data)
    {
        if (schema is null)
            return;
        var report = schema.Check(rows, firstRow);
        var violations = report.Violations.Where(v => v.FirstRows.Count > 0 || rows.Schema.Contains(v.Column)).ToList();
        new SchemaReport(report.Schema, violations).ThrowIfInvalid(data);
    }
}
