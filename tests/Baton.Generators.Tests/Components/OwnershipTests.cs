using Baton.Generators.Tests.Components.Examples;
using Baton.Generators.Tests.Harness;
using Baton.Settings;

namespace Baton.Generators.Tests.Components;

/// <summary>Who disposes what: everything once, whatever happens.</summary>
public sealed class OwnershipTests
{
    private readonly List<Handle> _made = [];
    private readonly List<object> _disposed = [];

    public OwnershipTests()
    {
        Handle.Made.Value = _made;
        Handle.Disposed.Value = _disposed;
    }

    [Fact]
    public async Task Defaults_that_config_keeps_are_disposed_with_the_scope_after_their_owner()
    {
        var scope = Scopes.New();
        var box = scope.Make<Box>("""{ "kind": "box" }""");
        Assert.Equal(4, _made.Count);
        Assert.Empty(_disposed);

        await scope.DisposeAsync();

        Assert.Equal([box, _made[3], _made[2], _made[1], _made[0]], _disposed);
        Assert.All(_made, h => Assert.Equal(1, h.Disposals));
    }

    [Fact]
    public async Task A_default_that_config_replaces_is_disposed_at_once_and_once()
    {
        var scope = Scopes.New();
        var box = scope.Make<Box>("""{ "kind": "box", "one": { "kind": "handle", "label": "mine" } }""");
        var replaced = _made[0];
        Assert.Same(replaced, Assert.Single(_disposed));
        Assert.Equal("mine", ((Handle)box.One).Label);

        await scope.DisposeAsync();

        Assert.Equal(5, _made.Count);
        Assert.All(_made, h => Assert.Equal(1, h.Disposals));
        Assert.Equal(1, box.Disposals);
    }

    [Theory]
    [InlineData("""{ "kind": "box", "many": [] }""", 2)]
    [InlineData("""{ "kind": "box", "named": { "x": "handle" } }""", 1)]
    [InlineData("""{ "kind": "box", "maybe": null }""", 0)]
    [InlineData("""{ "kind": "box", "one": "plain", "many": ["plain"], "named": {} }""", 4)]
    public async Task Items_of_a_replaced_list_or_dictionary_are_disposed(string json, int replaced)
    {
        var scope = Scopes.New();
        scope.Make<Box>(json);
        Assert.Equal(replaced, _disposed.Count);
        await scope.DisposeAsync();
        Assert.All(_made, h => Assert.Equal(1, h.Disposals));
    }

    [Fact]
    public async Task A_failure_half_way_disposes_everything_that_was_made_and_the_half_made_object_itself()
    {
        var scope = Scopes.New();
        Assert.Throws<SettingsException>(() => scope.Make<Box>(
            """{ "kind": "box", "many": ["handle", { "kind": "box", "one": "handle", "last": 10 }], "last": 1 }"""));
        var disposedBefore = _disposed.Count;

        await scope.DisposeAsync();

        // The inner box had replaced one of its defaults already.
        Assert.Equal(1, disposedBefore);
        Assert.Equal(10, _made.Count);
        Assert.All(_made, h => Assert.Equal(1, h.Disposals));
        Assert.Equal(2, _disposed.OfType<Box>().Count());
        Assert.IsType<Box>(_disposed[1]);
        Assert.IsType<Box>(_disposed[2]);
        // What is whole goes in the reverse order of its making.
        var whole = _disposed.Skip(3).Cast<Handle>().Select(h => _made.IndexOf(h)).ToList();
        Assert.Equal(whole.OrderDescending(), whole);
    }

    [Fact]
    public async Task Defaults_are_owned_even_if_the_very_first_setting_is_wrong()
    {
        var scope = Scopes.New();
        Assert.Throws<SettingsException>(() => scope.Make<Box>("""{ "kind": "box", "nothing": 1 }"""));
        await scope.DisposeAsync();
        Assert.Equal(4, _made.Count);
        Assert.All(_made, h => Assert.Equal(1, h.Disposals));
    }

    [Fact]
    public async Task Nested_records_own_like_components()
    {
        var scope = Scopes.New();
        var box = scope.Make<Box>("""{ "kind": "box", "area": { "width": 1, "name": "a", "lock": { "kind": "handle", "label": "b" }, "rooms": [ { "width": 2, "name": "c" } ] } }""");
        Assert.Equal("b", ((Handle)box.Area!.Lock).Label);
        // The lock that the record made for itself.
        Assert.Single(_disposed);

        await scope.DisposeAsync();
        Assert.All(_made, h => Assert.Equal(1, h.Disposals));
    }

    [Fact]
    public async Task A_nested_record_that_fails_leaks_nothing()
    {
        var scope = Scopes.New();
        Assert.Throws<SettingsException>(() => scope.Make<Box>("""{ "kind": "box", "area": { "width": 1, "name": "a", "lock": "handle", "rooms": 5 } }"""));
        await scope.DisposeAsync();
        Assert.All(_made, h => Assert.Equal(1, h.Disposals));
    }

    [Fact]
    public async Task The_defaults_of_a_default_are_owned_too()
    {
        var scope = Scopes.New();
        var outer = scope.Make<Outer>("\"outer\"");
        Assert.Contains((Box)outer.Inner, scope.Components);
        await scope.DisposeAsync();
        Assert.Equal(4, _made.Count);
        Assert.All(_made, h => Assert.Equal(1, h.Disposals));
        Assert.Equal(1, ((Box)outer.Inner).Disposals);
    }

    [Fact]
    public async Task The_defaults_of_a_replaced_default_are_disposed_at_once()
    {
        var scope = Scopes.New();
        var outer = scope.Make<Outer>("""{ "kind": "outer", "inner": "plain" }""");
        Assert.Equal(5, _disposed.Count);
        Assert.Equal<object>([outer.Inner, outer], scope.Components);
        await scope.DisposeAsync();
        Assert.All(_made, h => Assert.Equal(1, h.Disposals));
    }

    [Fact]
    public async Task What_is_released_asynchronously_is_awaited()
    {
        var scope = Scopes.New();
        var box = scope.Make<Box>("""{ "kind": "box", "one": "async-handle" }""");
        await scope.DisposeAsync();
        Assert.Equal(1, ((AsyncHandle)box.One).Disposals);
    }

    [Fact]
    public async Task Disposing_twice_disposes_once()
    {
        var scope = Scopes.New();
        scope.Make<Box>("\"box\"");
        await scope.DisposeAsync();
        await scope.DisposeAsync();
        Assert.All(_made, h => Assert.Equal(1, h.Disposals));
    }
}
