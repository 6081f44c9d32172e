using System.Globalization;
using Baton.Generators.Tests.Components.Examples;
using Baton.Generators.Tests.Harness;
using Baton.Settings;
using Baton.Settings.Manifests;
using Baton.Settings.Nodes;
using Baton.Settings.Validation;

namespace Baton.Generators.Tests.Components;

/// <summary>What the generated constructor makes of a settings tree, and that its mistakes are the validator's.</summary>
public sealed class ReadingTests
{
    [Fact]
    public void An_empty_map_leaves_every_initializer()
    {
        var made = Scopes.New().Make<Scalars>("\"scalars\"");
        Assert.Equal(new Scalars(), made);
    }

    [Fact]
    public void Every_scalar_is_read()
    {
        var made = Scopes.New().Make<Scalars>(
            """
            {
              "kind": "scalars", "flag": true, "sByte": -128, "byte": 255, "int16": 1, "uInt16": 2, "int32": -3, "uInt32": 4, "int64": -5, "uInt64": 6,
              "single": 0.25, "double": -1.5e3, "decimal": 1.10, "text": "true", "shade": "below", "sides": ["left", "top"],
              "dateTime": "2026-01-31T18:30:00Z", "dateTimeOffset": "2026-01-31T18:30:00+01:00", "date": "2026-02-28", "time": "23:59:59.5",
              "duration": "500ms", "uri": "a/b", "maybeInt32": null, "maybeDouble": 2, "maybeText": "null", "maybeSides": [], "maybeShade": null
            }
            """);
        Assert.Equal(
            new Scalars
            {
                Flag = true,
                SByte = -128,
                Byte = 255,
                Int16 = 1,
                UInt16 = 2,
                Int32 = -3,
                UInt32 = 4,
                Int64 = -5,
                UInt64 = 6,
                Single = 0.25f,
                Double = -1500,
                Decimal = 1.10m,
                Text = "true",
                Shade = Shade.Below,
                Sides = Sides.Left | Sides.Top,
                DateTime = new DateTime(2026, 1, 31, 18, 30, 0, DateTimeKind.Utc),
                DateTimeOffset = new DateTimeOffset(2026, 1, 31, 18, 30, 0, TimeSpan.FromHours(1)),
                Date = new DateOnly(2026, 2, 28),
                Time = new TimeOnly(23, 59, 59, 500),
                Duration = TimeSpan.FromMilliseconds(500),
                Uri = new Uri("a/b", UriKind.Relative),
                MaybeInt32 = null,
                MaybeDouble = 2,
                MaybeText = "null",
                MaybeSides = Sides.None,
                MaybeShade = null,
            },
            made);
        Assert.Equal(DateTimeKind.Utc, made.DateTime.Kind);
        Assert.Equal("1.10", made.Decimal.ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_positional_record_takes_its_parameters_defaults_and_its_properties_initializers()
    {
        var box = Scopes.New().Make<Box>("""{ "kind": "box", "area": { "width": 2.5, "name": "hall", "inner": { "width": 1, "floors": 9, "name": "x", "unit": "ft" } } }""");
        var area = box.Area!;
        Assert.Equal((2.5, 3, Shade.Below, null, "hall", "m"), (area.Width, area.Floors, area.Shade, area.Note, area.Name, area.Unit));
        Assert.Equal((1, 9, "ft"), (area.Inner!.Width, area.Inner.Floors, area.Inner.Unit));
        Assert.IsType<Plain>(Assert.Single(area.Gadgets));
    }

    [Fact]
    public void Services_come_through_the_constructor_and_may_be_missing_where_they_are_optional()
    {
        var random = new Random(1);
        var made = Scopes.New(CultureInfo.InvariantCulture, random).Make<Services>("""{ "kind": "services", "node": "n", "settings": "s", "scope": "c", "entry": "e" }""");
        Assert.Equal((CultureInfo.InvariantCulture, random, null, 3), (made.Format, made.Random, made.Clock, made.Retries));
        Assert.Equal(("s", "c", "e", "n"), (made.Settings, made.Scope, made.Entry, made.Node));
        Assert.False(made.Cancellation.CanBeCanceled);
    }

    [Fact]
    public void A_missing_service_is_told_with_the_component_that_needs_it()
    {
        var failure = Assert.Throws<BatonException>(() => Scopes.New().Make<Services>("""{ "kind": "services", "node": "" }"""));
        Assert.Contains("'services'", failure.Message);
        Assert.Contains("System.IFormatProvider", failure.Message);
    }

    [Fact]
    public void A_component_that_lacks_the_capability_is_refused()
    {
        var failure = Assert.Throws<SettingsException>(() => Scopes.New().Make<ICharged>("\"plain\""));
        Assert.Contains("ICharged", failure.Message);
    }

    [Theory]
    [InlineData("""{ "kind": "services" }""")]
    [InlineData("\"services\"")]
    [InlineData("""{ "kind": "scalars", "flga": true }""")]
    [InlineData("""{ "kind": "scalars", "flag": 1 }""")]
    [InlineData("""{ "kind": "scalars", "flag": null }""")]
    [InlineData("""{ "kind": "scalars", "flag": [true] }""")]
    [InlineData("""{ "kind": "scalars", "sByte": 128 }""")]
    [InlineData("""{ "kind": "scalars", "byte": -1 }""")]
    [InlineData("""{ "kind": "scalars", "int32": 2147483648 }""")]
    [InlineData("""{ "kind": "scalars", "int32": 1.5 }""")]
    [InlineData("""{ "kind": "scalars", "int32": "1" }""")]
    [InlineData("""{ "kind": "scalars", "int64": 9223372036854775808 }""")]
    [InlineData("""{ "kind": "scalars", "uInt64": 18446744073709551616 }""")]
    [InlineData("""{ "kind": "scalars", "uInt64": -1 }""")]
    [InlineData("""{ "kind": "scalars", "single": 1e39 }""")]
    [InlineData("""{ "kind": "scalars", "double": 1e999 }""")]
    [InlineData("""{ "kind": "scalars", "double": "NaN" }""")]
    [InlineData("""{ "kind": "scalars", "decimal": 1e30 }""")]
    [InlineData("""{ "kind": "scalars", "text": null }""")]
    [InlineData("""{ "kind": "scalars", "text": {} }""")]
    [InlineData("""{ "kind": "scalars", "shade": "Light" }""")]
    [InlineData("""{ "kind": "scalars", "shade": 0 }""")]
    [InlineData("""{ "kind": "scalars", "shade": null }""")]
    [InlineData("""{ "kind": "scalars", "sides": "left" }""")]
    [InlineData("""{ "kind": "scalars", "sides": ["left", "bottom"] }""")]
    [InlineData("""{ "kind": "scalars", "dateTime": "yesterday" }""")]
    [InlineData("""{ "kind": "scalars", "dateTimeOffset": "2026-01-31T18:30:00" }""")]
    [InlineData("""{ "kind": "scalars", "date": "2026-02-30" }""")]
    [InlineData("""{ "kind": "scalars", "time": "24:00" }""")]
    [InlineData("""{ "kind": "scalars", "duration": "6" }""")]
    [InlineData("""{ "kind": "scalars", "uri": "" }""")]
    [InlineData("""{ "kind": "limited", "depth": 0 }""")]
    [InlineData("""{ "kind": "limited", "depth": 65 }""")]
    [InlineData("""{ "kind": "limited", "fractions": 0 }""")]
    [InlineData("""{ "kind": "limited", "fractions": 3 }""")]
    [InlineData("""{ "kind": "limited", "inside": 0 }""")]
    [InlineData("""{ "kind": "limited", "inside": 10 }""")]
    [InlineData("""{ "kind": "limited", "byte": 256 }""")]
    [InlineData("""{ "kind": "limited", "rate": 1.0000001 }""")]
    [InlineData("""{ "kind": "limited", "positive": 0 }""")]
    [InlineData("""{ "kind": "limited", "open": -0.1 }""")]
    [InlineData("""{ "kind": "limited", "single": 0.30000001 }""")]
    [InlineData("""{ "kind": "limited", "decimal": 0.09 }""")]
    [InlineData("""{ "kind": "limited", "duration": "999ms" }""")]
    [InlineData("""{ "kind": "limited", "date": "1999-12-31" }""")]
    [InlineData("""{ "kind": "limited", "choice": 3 }""")]
    [InlineData("""{ "kind": "limited", "text": "c" }""")]
    [InlineData("""{ "kind": "limited", "number": 0.6 }""")]
    [InlineData("""{ "kind": "limited", "shade": "darkGreen" }""")]
    [InlineData("""{ "kind": "limited", "sides": ["right"] }""")]
    [InlineData("""{ "kind": "limited", "maybe": 3 }""")]
    [InlineData("""{ "kind": "collections", "array": 1 }""")]
    [InlineData("""{ "kind": "collections", "array": [1, "x"] }""")]
    [InlineData("""{ "kind": "collections", "array": null }""")]
    [InlineData("""{ "kind": "collections", "counts": [] }""")]
    [InlineData("""{ "kind": "collections", "counts": { "a": null } }""")]
    [InlineData("""{ "kind": "collections", "points": [ { "y": 1 } ] }""")]
    [InlineData("""{ "kind": "collections", "points": [ { "x": 1, "w": 1 } ] }""")]
    [InlineData("""{ "kind": "collections", "points": [ 5 ] }""")]
    [InlineData("""{ "kind": "collections", "limited": [0, 2] }""")]
    [InlineData("""{ "kind": "collections", "chosen": { "a": "c" } }""")]
    [InlineData("""{ "kind": "box", "one": "nothing" }""")]
    [InlineData("""{ "kind": "box", "one": null }""")]
    [InlineData("""{ "kind": "box", "one": {} }""")]
    [InlineData("""{ "kind": "box", "many": [ [] ] }""")]
    [InlineData("""{ "kind": "box", "area": { "width": 1, "name": "x", "floors": 10 } }""")]
    [InlineData("""{ "kind": "box", "area": { "width": 1 } }""")]
    public void A_mistake_is_told_in_the_validators_words(string json)
    {
        var node = Scopes.Parse(json);
        var shape = new SettingShape(SettingType.Component) { Family = "gadget", Capability = typeof(IGadget).FullName };
        var expected = new SettingsValidator(Scopes.Catalog).Validate(node, shape, []).Errors;
        var failure = Assert.Throws<SettingsException>(() => Scopes.New(CultureInfo.InvariantCulture).Create<IGadget>("gadget", node));
        Assert.Equal(Assert.Single(expected), Assert.Single(failure.Errors));
    }

    [Theory]
    [InlineData("""{ "kind": "limited", "depth": 1, "fractions": 2, "inside": 9, "byte": 255, "rate": 0, "positive": 1, "open": 1e300 }""")]
    [InlineData("""{ "kind": "limited", "depth": 64, "fractions": 1, "inside": 1, "byte": 0, "rate": 1, "single": 0.3, "decimal": 0.3, "duration": "1d" }""")]
    [InlineData("""{ "kind": "limited", "single": 0.1, "decimal": 0.1, "duration": "1s", "date": "2099-12-31", "choice": 5, "text": null, "number": 1.0 }""")]
    [InlineData("""{ "kind": "limited", "text": "b", "number": 0.50, "shade": "null", "sides": ["left", "left"], "maybe": null }""")]
    public void Values_at_a_limit_are_allowed(string json)
    {
        var node = Scopes.Parse(json);
        var made = Scopes.New().Create<IGadget>("gadget", node);
        Assert.IsType<Limited>(made);
        Assert.Empty(new SettingsValidator(Scopes.Catalog).Validate(node, new SettingShape(SettingType.Component) { Family = "gadget" }, []).Errors);
    }

    [Fact]
    public void A_quoted_null_is_a_name_of_an_enum()
    {
        var made = Scopes.New().Make<Scalars>("""{ "kind": "scalars", "shade": "null" }""");
        Assert.Equal(Shade.Null, made.Shade);
    }

    [Fact]
    public void A_factory_can_be_called_directly()
    {
        var scope = Scopes.New();
        var made = Limited.Create((SettingsMap)Scopes.Parse("""{ "depth": 3 }"""), scope);
        Assert.Equal(3, made.Depth);
        Assert.Same(made, Assert.Single(scope.Components));
    }
}
