using System.Collections.Immutable;
using System.ComponentModel;
using System.Runtime.InteropServices;
using Baton.Settings;
using Baton.Settings.Manifests;
using Baton.Settings.Nodes;

namespace Baton.Components;

/// <summary>Reads lists and maps of a settings tree as .NET collections. Generated code calls it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class SettingsCollection
{
    /// <summary>Reads one item.</summary>
    /// <typeparam name="T">The item.</typeparam>
    /// <param name="node">Its node.</param>
    /// <param name="scope">Makes nested components.</param>
    public delegate T ItemReader<out T>(SettingsNode node, ComponentScope scope);

    /// <summary>The map that a nested record reads.</summary>
    /// <param name="node">The node.</param>
    /// <exception cref="SettingsException">The node is no map.</exception>
    public static SettingsMap Record(SettingsNode node) => node as SettingsMap ?? throw Wrong(node, SettingType.Record);

    /// <summary>The items of a list.</summary>
    /// <param name="node">The node.</param>
    /// <exception cref="SettingsException">The node is no list.</exception>
    public static IReadOnlyList<SettingsNode> Items(SettingsNode node) => (node as SettingsList ?? throw Wrong(node, SettingType.List)).Items;

    /// <summary>Holds the items of a list against limits.</summary>
    /// <param name="node">The node.</param>
    /// <param name="item">What an item must look like.</param>
    /// <returns>The node.</returns>
    /// <exception cref="SettingsException">The node is no list, or an item is wrong.</exception>
    public static SettingsNode Checked(SettingsNode node, SettingShape item)
    {
        foreach (var itemNode in Items(node))
            SettingsValue.Checked(itemNode, item);
        return node;
    }

    /// <summary>Reads a list as an array.</summary>
    /// <typeparam name="T">An item.</typeparam>
    /// <param name="node">The node.</param>
    /// <param name="scope">Makes nested components.</param>
    /// <param name="read">Reads an item.</param>
    /// <exception cref="SettingsException">The node is no list, or an item is wrong.</exception>
    public static T[] Array<T>(SettingsNode node, ComponentScope scope, ItemReader<T> read)
    {
        var items = Items(node);
        if (items.Count == 0)
            return [];
        var array = new T[items.Count];
        for (var i = 0; i < array.Length; i++)
            array[i] = read(items[i], scope);
        return array;
    }

    /// <summary>Reads a list as an immutable array.</summary>
    /// <typeparam name="T">An item.</typeparam>
    /// <param name="node">The node.</param>
    /// <param name="scope">Makes nested components.</param>
    /// <param name="read">Reads an item.</param>
    /// <exception cref="SettingsException">The node is no list, or an item is wrong.</exception>
    public static ImmutableArray<T> ImmutableArray<T>(SettingsNode node, ComponentScope scope, ItemReader<T> read) =>
        ImmutableCollectionsMarshal.AsImmutableArray(Array(node, scope, read));

    /// <summary>Reads a list as one that can grow.</summary>
    /// <typeparam name="T">An item.</typeparam>
    /// <param name="node">The node.</param>
    /// <param name="scope">Makes nested components.</param>
    /// <param name="read">Reads an item.</param>
    /// <exception cref="SettingsException">The node is no list, or an item is wrong.</exception>
    public static List<T> List<T>(SettingsNode node, ComponentScope scope, ItemReader<T> read)
    {
        var items = Items(node);
        var list = new List<T>(items.Count);
        for (var i = 0; i < items.Count; i++)
            list.Add(read(items[i], scope));
        return list;
    }

    /// <summary>Reads a list as a set; an item that is written twice is in it once.</summary>
    /// <typeparam name="T">An item.</typeparam>
    /// <param name="node">The node.</param>
    /// <param name="scope">Makes nested components.</param>
    /// <param name="read">Reads an item.</param>
    /// <exception cref="SettingsException">The node is no list, or an item is wrong.</exception>
    public static HashSet<T> HashSet<T>(SettingsNode node, ComponentScope scope, ItemReader<T> read)
    {
        var items = Items(node);
        var set = new HashSet<T>(items.Count);
        for (var i = 0; i < items.Count; i++)
            set.Add(read(items[i], scope));
        return set;
    }

    /// <summary>Reads a map as a dictionary; names are compared exactly.</summary>
    /// <typeparam name="T">A value.</typeparam>
    /// <param name="node">The node.</param>
    /// <param name="scope">Makes nested components.</param>
    /// <param name="read">Reads a value.</param>
    /// <exception cref="SettingsException">The node is no map, or a value is wrong.</exception>
    public static Dictionary<string, T> Dictionary<T>(SettingsNode node, ComponentScope scope, ItemReader<T> read)
    {
        var map = node as SettingsMap ?? throw Wrong(node, SettingType.Dictionary);
        var dictionary = new Dictionary<string, T>(map.Entries.Count, StringComparer.Ordinal);
        foreach (var entry in map)
            dictionary.Add(entry.Name, read(entry.Value, scope));
        return dictionary;
    }

    /// <summary>The values of a dictionary, which may not be there.</summary>
    /// <typeparam name="T">A value.</typeparam>
    /// <param name="items">The dictionary.</param>
    public static IEnumerable<T> Values<T>(IEnumerable<KeyValuePair<string, T>>? items) => items is null ? [] : items.Select(i => i.Value);

    /// <summary>The components in the items of a collection, which may not be there.</summary>
    /// <typeparam name="T">An item.</typeparam>
    /// <param name="items">The collection.</param>
    /// <param name="parts">The components in an item.</param>
    public static IEnumerable<object?> Parts<T>(IEnumerable<T>? items, Func<T, IEnumerable<object?>?> parts) =>
        items is null ? [] : items.SelectMany(i => parts(i) ?? []);

    /// <summary>The components of a collection, which may not be there.</summary>
    /// <param name="components">The collection.</param>
    public static IEnumerable<object?> Parts(IEnumerable<object?>? components) => components ?? [];

    private static SettingsException Wrong(SettingsNode node, SettingType type) => SettingsFailure.Wrong(node, new SettingShape(type));
}
