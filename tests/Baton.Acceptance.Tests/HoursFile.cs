using System.Globalization;
using System.Text;

namespace Baton.Acceptance.Tests;

/// <summary>Makes bike-rental files like the sample's, the same at every call.</summary>
internal static class HoursFile
{
    public const string Header = "instant,dteday,season,yr,mnth,hr,holiday,weekday,workingday,weathersit,temp,atemp,hum,windspeed,casual,registered,cnt";

    /// <summary>A file of so many hours.</summary>
    public static string Text(int hours)
    {
        var text = new StringBuilder(Header).Append('\n');
        for (var i = 0; i < hours; i++)
            text.Append(Row(i)).Append('\n');
        return text.ToString();
    }

    /// <summary>One hour; the first is 0 and stands on line 2.</summary>
    public static string Row(int index)
    {
        var time = new DateTime(2011, 1, 1).AddHours(index);
        var casual = 5 + (index * 7 % 13);
        var registered = 40 + (10 * Math.Abs(12 - time.Hour)) + (index * 11 % 17);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{index + 1},{time:yyyy-MM-dd},1,0,{time.Month},{time.Hour},0,{(int)time.DayOfWeek},{(time.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0 : 1)},{1 + (index / 31 % 3)},{0.2 + (0.01 * time.Hour)},0.3,{0.4 + (0.001 * (index % 97))},0.1,{casual},{registered},{casual + registered}");
    }

    /// <summary>A file in which one cell is another.</summary>
    /// <param name="hours">The hours.</param>
    /// <param name="line">The line of the file, counted from 1; the header is 1.</param>
    /// <param name="column">The name of the column.</param>
    /// <param name="value">The text of the cell.</param>
    public static string With(int hours, int line, string column, string value)
    {
        var lines = Text(hours).Split('\n');
        var cells = lines[line - 1].Split(',');
        cells[Array.IndexOf(Header.Split(','), column)] = value;
        lines[line - 1] = string.Join(',', cells);
        return string.Join('\n', lines);
    }

    /// <summary>A file without a column.</summary>
    public static string Without(int hours, string column)
    {
        var at = Array.IndexOf(Header.Split(','), column);
        return string.Join('\n', Text(hours).Split('\n').Select(l => l.Length == 0 ? l : string.Join(',', l.Split(',').Where((_, i) => i != at))));
    }
}
