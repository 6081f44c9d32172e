using Baton.Settings.Nodes;
using Baton.Settings.Scalars;

namespace Baton.Components;

/// <summary>
/// Receives a component's settings when it is written back to config: reading the tree again makes an equal component.
/// Secrets are never written.
/// </summary>
public sealed class SettingsWriter
{
    private readonly string _path;
    private readonly List<SettingsEntry>? _entries;
    private readonly List<SettingsNode>? _items;
    private string? _name;
    private bool _nullable = true;

    private SettingsWriter(string path, bool isMap)
    {
        _path = path;
        if (isMap)
            _entries = [];
        else
            _items = [];
    }

    /// <summary>Writes one item of a list or dictionary, or the settings of a nested record.</summary>
    /// <typeparam name="T">The item.</typeparam>
    /// <param name="writer">Receives it.</param>
    /// <param name="item">The item.</param>
    public delegate void ItemWriter<in T>(SettingsWriter writer, T item);

    private string ItemPath => _items is null ? SettingPath.Entry(_path, _name ?? "") : SettingPath.Item(_path, _items.Count);

    /// <summary>Writes a component with its kind and all its settings.</summary>
    /// <param name="component">The component.</param>
    /// <param name="path">The path of the map that is made.</param>
    /// <returns>A map that <see cref="ComponentScope.Create{T}"/> makes an equal component from.</returns>
    /// <exception cref="BatonException">A setting holds something that config cannot: a component that was not made by the compiler, or an infinity in a list.</exception>
    public static SettingsMap Write(IComponent component, string path = "")
    {
        var writer = new SettingsWriter(path, isMap: true);
        writer.Name(SettingsMap.KindName);
        writer.String(component.Descriptor.Kind);
        component.WriteSettings(writer);
        return writer.ToMap();
    }

    /// <summary>Names the setting whose value comes next.</summary>
    /// <param name="name">The setting's name in config.</param>
    /// <param name="nullable">Whether null is a value of it; where it is not, a null was never set, and is left out.</param>
    /// <returns>The writer.</returns>
    public SettingsWriter Name(string name, bool nullable = false)
    {
        _name = name;
        _nullable = nullable;
        return this;
    }

    /// <summary>Writes a truth value.</summary>
    /// <param name="value">The value.</param>
    public void Boolean(bool? value) => Plain(value is { } known ? BooleanScalar.Format(known) : null);

    /// <summary>Writes a whole number.</summary>
    /// <param name="value">The value.</param>
    public void Integer(long? value) => Plain(value is { } known ? IntegerScalar.Format(known) : null);

    /// <summary>Writes a whole number.</summary>
    /// <param name="value">The value.</param>
    public void UnsignedInteger(ulong? value) => Plain(value is { } known ? IntegerScalar.Format(known) : null);

    /// <summary>Writes a number so that its bits read back. One that is not finite is left out: config cannot have set it.</summary>
    /// <param name="value">The value.</param>
    public void Number(float? value) => Number(value, value is { } known ? NumberScalar.Format(known) : null);

    /// <summary>Writes a number so that its bits read back. One that is not finite is left out: config cannot have set it.</summary>
    /// <param name="value">The value.</param>
    public void Number(double? value) => Number(value, value is { } known ? NumberScalar.Format(known) : null);

    /// <summary>Writes a decimal number.</summary>
    /// <param name="value">The value.</param>
    public void Decimal(decimal? value) => Plain(value is { } known ? DecimalScalar.Format(known) : null);

    /// <summary>Writes text, in quotes where a reader could take it for something else.</summary>
    /// <param name="value">The value.</param>
    public void String(string? value)
    {
        if (value is null)
            Null();
        else
            Add(new SettingsScalar(ItemPath, SourceLocation.None, value, PlainText.Is(value) ? ScalarStyle.Plain : ScalarStyle.Quoted));
    }

    /// <summary>Writes a date with a time.</summary>
    /// <param name="value">The value; a local one is written as UTC.</param>
    public void DateTime(DateTime? value) => String(value is { } known ? DateTimeScalar.Format(known) : null);

    /// <summary>Writes a date with a time and its offset.</summary>
    /// <param name="value">The value.</param>
    public void DateTimeOffset(DateTimeOffset? value) => String(value is { } known ? DateTimeOffsetScalar.Format(known) : null);

    /// <summary>Writes a date.</summary>
    /// <param name="value">The value.</param>
    public void Date(DateOnly? value) => String(value is { } known ? DateScalar.Format(known.ToDateTime(TimeOnly.MinValue)) : null);

    /// <summary>Writes a time of day.</summary>
    /// <param name="value">The value.</param>
    public void Time(TimeOnly? value) => String(value is { } known ? TimeScalar.Format(known.ToTimeSpan()) : null);

    /// <summary>Writes a length of time.</summary>
    /// <param name="value">The value.</param>
    public void Duration(TimeSpan? value) => String(value is { } known ? DurationScalar.Format(known) : null);

    /// <summary>Writes a URI.</summary>
    /// <param name="value">The value.</param>
    public void Uri(Uri? value) => String(value is null ? null : UriScalar.Format(value));

    /// <summary>Writes a nested record.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="value">The record; it can be null.</param>
    /// <param name="write">Writes its settings.</param>
    public void Record<T>(T? value, ItemWriter<T> write)
    {
        if (value is null)
        {
            Null();
            return;
        }

        var settings = new SettingsWriter(ItemPath, isMap: true);
        write(settings, value);
        Add(settings.ToMap());
    }

    /// <summary>Writes a nested record that is a struct.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="value">The record; it can be null.</param>
    /// <param name="write">Writes its settings.</param>
    public void Record<T>(T? value, ItemWriter<T> write)
        where T : struct
    {
        if (value is { } known)
            Record<T>(known, write);
        else
            Null();
    }

    /// <summary>Writes a component.</summary>
    /// <param name="value">The component; it can be null.</param>
    /// <exception cref="BatonException">The compiler did not make it a component, so nothing can be written of it.</exception>
    public void Component(object? value)
    {
        if (value is null)
        {
            Null();
            return;
        }

        Add(Write(
            value as IComponent ?? throw new BatonException(
                $"The setting '{ItemPath}' holds a {value.GetType()}, which is no component that the compiler knows, so it cannot be written to config. "
                + "Mark the class with its family's attribute and make it partial."),
            ItemPath));
    }

    /// <summary>Writes a list.</summary>
    /// <typeparam name="T">An item.</typeparam>
    /// <param name="items">The items; it can be null.</param>
    /// <param name="write">Writes an item.</param>
    public void List<T>(IEnumerable<T>? items, ItemWriter<T> write)
    {
        if (items is null)
        {
            Null();
            return;
        }

        var list = new SettingsWriter(ItemPath, isMap: false);
        foreach (var item in items)
            write(list, item);
        Add(new SettingsList(list._path, SourceLocation.None, list._items!));
    }

    /// <summary>Writes a dictionary.</summary>
    /// <typeparam name="T">A value.</typeparam>
    /// <param name="items">The values by name; it can be null.</param>
    /// <param name="write">Writes a value.</param>
    public void Dictionary<T>(IEnumerable<KeyValuePair<string, T>>? items, ItemWriter<T> write)
    {
        if (items is null)
        {
            Null();
            return;
        }

        var map = new SettingsWriter(ItemPath, isMap: true);
        foreach (var item in items)
            write(map.Name(item.Key, nullable: true), item.Value);
        Add(map.ToMap());
    }

    /// <summary>Writes null, or nothing where null is no value of the setting.</summary>
    public void Null()
    {
        if (_items is not null || _nullable)
            Add(new SettingsScalar(ItemPath, SourceLocation.None, "null"));
    }

    private SettingsMap ToMap() => new(_path, SourceLocation.None, [.. _entries!]);

    private void Number(double? value, string? text)
    {
        if (value is null || double.IsFinite(value.Value))
            Plain(text);
        else if (_items is not null)
            throw new BatonException($"The setting '{ItemPath}' is {text}, which config cannot hold: numbers in config are finite.");
    }

    private void Plain(string? text)
    {
        if (text is null)
            Null();
        else
            Add(new SettingsScalar(ItemPath, SourceLocation.None, text));
    }

    private void Add(SettingsNode node)
    {
        if (_items is not null)
            _items.Add(node);
        else
            _entries!.Add(new SettingsEntry(_name!, SourceLocation.None, node));
    }
}
