using Spectre.Console;

namespace Baton.Hosting.Output;

/// <summary>
/// Rows under headings: a table that wraps on a terminal; where redirected, plain columns two blanks apart, a line for
/// each row and no blanks at its end.
/// </summary>
/// <param name="headings">The headings; a table whose headings are all empty shows none.</param>
internal sealed class TextTable(params string[] headings)
{
    private readonly List<string[]> _rows = [];

    public void Add(params string[] cells) => _rows.Add(cells);

    public void Write(HostConsole console)
    {
        if (console.Output.Profile.Out.IsTerminal)
            WriteTerminal(console.Output);
        else
            WritePlain(console.Raw);
    }

    private void WriteTerminal(IAnsiConsole console)
    {
        var table = new Table().Border(TableBorder.Rounded);
        foreach (var heading in headings)
            table.AddColumn(Markup.Escape(heading));
        table.ShowHeaders = headings.Any(h => h.Length > 0);
        foreach (var row in _rows)
            table.AddRow([.. row.Select(Markup.Escape)]);
        console.Write(table);
    }

    private void WritePlain(TextWriter writer)
    {
        var lines = headings.Any(h => h.Length > 0) ? _rows.Prepend(headings) : _rows;
        var widths = headings.Select((h, i) => _rows.Select(r => r[i].Length).Append(h.Length).Max()).ToArray();
        foreach (var line in lines)
            writer.WriteLine(string.Join("  ", line.Select((cell, i) => cell.PadRight(widths[i]))).TrimEnd());
    }
}
