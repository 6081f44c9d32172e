using Baton.Components;
using Baton.Generators.Tests.Components.Examples;
using Baton.Generators.Tests.Harness;
using Baton.Settings.Nodes;

namespace Baton.Generators.Tests.Components;

/// <summary>A component that is written reads back as an equal one.</summary>
public sealed class WritingTests
{
    private static readonly string[] Texts =
    [
        "", " ", "null", "~", "true", "1", "1e5", "0x1F", " leading", "trailing ", "a: b", "- a", "#c", "\n", "tab\t", "\"", "'", "\\", "${x}", "yes", "NO",
        "ü", "漢字", "😀", "\u2028", "a/b-c_d.e", "@a", "{", "[", "%",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Scalars_round_trip_whatever_they_are(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 2000; i++)
        {
            var written = RandomScalars(random);
            var tree = SettingsWriter.Write(written);
            var read = Scopes.New().Create<Scalars>("gadget", tree);
            Assert.Equal(written, read);
            Assert.Equal(written.DateTime.Kind, read.DateTime.Kind);
            Assert.Equal(BitConverter.DoubleToInt64Bits(written.Double), BitConverter.DoubleToInt64Bits(read.Double));
            Assert.Equal(decimal.GetBits(written.Decimal), decimal.GetBits(read.Decimal));
            Assert.Equal(written.Uri.OriginalString, read.Uri.OriginalString);

            var throughText = Scopes.New().Make<Scalars>(Scopes.Text(written));
            Assert.Equal(written, throughText);
        }
    }

    [Theory]
    [InlineData("""{"kind":"box","one":{"kind":"handle","label":"1"},"maybe":null,"many":[],"named":{"a.b":{"kind":"plain"}},"deep":[{"x":null,"y":{"kind":"plain"}},{}],"area":null,"last":0}""")]
    [InlineData("""{"kind":"box","one":{"kind":"plain"},"maybe":{"kind":"plain"},"many":[{"kind":"plain"}],"named":{},"deep":[],"area":{"width":1.5,"floors":2,"shade":"light","note":"null","inner":null,"name":"n","unit":"m","rooms":[],"gadgets":[],"lock":{"kind":"plain"}},"last":9}""")]
    [InlineData("""{"kind":"collections","array":[],"enumerable":[],"list":[null,"x"],"collection":[0.1],"growing":[false],"nested":[[],[1,2]],"shades":["below"],"numbers":[3],"points":[{"x":1,"y":2,"z":3}],"maybePoints":null,"counts":{"":1},"places":{"a":null,"b":{"x":1,"y":2,"z":7}},"limited":[0.5],"chosen":{"k":"a"}}""")]
    public void A_tree_is_written_as_it_was_read(string json) => Assert.Equal(json, Scopes.Text(Scopes.New().Make<IComponent>(json)));

    [Fact]
    public void Defaults_are_written_in_full()
    {
        var text = Scopes.Text(new Collections());
        Assert.Equal(
            """{"kind":"collections","array":[1,-2,42],"enumerable":["a"],"list":["a",null],"collection":[0.5],"growing":[true],"nested":[[1],[]],"shades":["light"],"numbers":[],"points":[],"maybePoints":null,"counts":{},"places":{},"limited":[0,1],"chosen":{}}""",
            text);
        Assert.Equal(text, Scopes.Text(Scopes.New().Make<Collections>(text)));
    }

    [Fact]
    public void Secrets_are_never_written()
    {
        var made = Scopes.New().Make<Secretive>("""{ "kind": "secretive", "password": "p4ss", "login": { "user": "u", "key": "k3y" } }""");
        Assert.Equal(("p4ss", "k3y"), (made.Password, made.Login!.Key));
        Assert.Equal("""{"kind":"secretive","login":{"user":"u"}}""", Scopes.Text(made));
    }

    [Fact]
    public void Numbers_that_are_not_finite_are_left_out_because_config_cannot_have_set_them()
    {
        Assert.DoesNotContain("single", Scopes.Text(new Scalars { Single = float.NaN }));
        Assert.DoesNotContain("maybeDouble", Scopes.Text(new Scalars { MaybeDouble = double.PositiveInfinity }));
        var failure = Assert.Throws<BatonException>(() => Scopes.Text(new Collections { Collection = [double.NaN] }));
        Assert.Contains("collection[0]", failure.Message);
    }

    [Fact]
    public void What_is_no_component_cannot_be_written()
    {
        var failure = Assert.Throws<BatonException>(() => Scopes.Text(new Box { Many = [new Plain(), new TestDouble()] }));
        Assert.Contains("many[1]", failure.Message);
        Assert.Contains(nameof(TestDouble), failure.Message);
    }

    [Fact]
    public void An_enum_without_a_name_cannot_be_written()
    {
        Assert.Throws<BatonException>(() => Scopes.Text(new Scalars { Shade = (Shade)99 }));
        Assert.Throws<BatonException>(() => Scopes.Text(new Scalars { Sides = (Sides)8 }));
    }

    [Fact]
    public void Overlapping_flags_are_written_by_as_few_names_as_make_them_up()
    {
        Assert.Contains("\"sides\":[\"both\",\"high\"]", Scopes.Text(new Scalars { Sides = Sides.Both | Sides.High }));
        Assert.Contains("\"sides\":[]", Scopes.Text(new Scalars { Sides = Sides.None }));
    }

    [Fact]
    public void A_property_that_was_never_set_is_left_out()
    {
        Assert.DoesNotContain("\"text\"", Scopes.Text(new Scalars { Text = null! }));
    }

    [Fact]
    public void Paths_are_those_of_a_config()
    {
        var tree = SettingsWriter.Write(new Box { Many = [new Plain()] }, "job.model");
        Assert.Equal("job.model.many[0].kind", ((SettingsMap)((SettingsList)tree.Find("many")!).Items[0]).Find("kind")!.Path);
    }

    private static Scalars RandomScalars(Random random)
    {
        var bytes = new byte[8];
        return new Scalars
        {
            Flag = random.Next(2) == 0,
            SByte = (sbyte)random.Next(sbyte.MinValue, sbyte.MaxValue + 1),
            Byte = (byte)random.Next(256),
            Int16 = (short)random.Next(short.MinValue, short.MaxValue + 1),
            UInt16 = (ushort)random.Next(ushort.MaxValue + 1),
            Int32 = (int)Bits(),
            UInt32 = (uint)Bits(),
            Int64 = (long)Bits(),
            UInt64 = Bits(),
            Single = Finite(() => BitConverter.UInt32BitsToSingle((uint)Bits()), float.IsFinite),
            Double = Finite(() => BitConverter.UInt64BitsToDouble(Bits()), double.IsFinite),
            Decimal = new decimal((int)Bits(), (int)Bits(), (int)Bits(), random.Next(2) == 0, (byte)random.Next(29)),
            Text = Text(),
            Shade = new[] { Shade.Light, Shade.DarkGreen, Shade.Null, Shade.Below }[random.Next(4)],
            Sides = (Sides)(random.Next(8) | (random.Next(2) * 128)),
            DateTime = new DateTime(Ticks(), random.Next(2) == 0 ? DateTimeKind.Utc : DateTimeKind.Unspecified),
            DateTimeOffset = new DateTimeOffset(Ticks() / 2 + TimeSpan.TicksPerDay, TimeSpan.FromMinutes(random.Next(-840, 841))),
            Date = DateOnly.FromDayNumber(random.Next(DateOnly.MaxValue.DayNumber + 1)),
            Time = new TimeOnly(random.NextInt64(TimeSpan.TicksPerDay)),
            Duration = new TimeSpan((long)Bits()),
            Uri = new Uri(random.Next(2) == 0 ? "https://example.com/%20x?y=z#ü" : "relative/path", UriKind.RelativeOrAbsolute),
            MaybeFlag = Maybe(true),
            MaybeInt32 = Maybe(random.Next()),
            MaybeUInt64 = Maybe(Bits()),
            MaybeDouble = Maybe(random.NextDouble()),
            MaybeSingle = Maybe(random.NextSingle()),
            MaybeDecimal = Maybe(-0.0m),
            MaybeText = random.Next(3) == 0 ? null : Text(),
            MaybeShade = Maybe(Shade.DarkGreen),
            MaybeSides = Maybe(Sides.High),
            MaybeDateTime = Maybe(new DateTime(Ticks())),
            MaybeDateTimeOffset = Maybe(DateTimeOffset.MaxValue),
            MaybeDate = Maybe(DateOnly.MinValue),
            MaybeTime = Maybe(TimeOnly.MaxValue),
            MaybeDuration = Maybe(TimeSpan.MinValue),
            MaybeUri = random.Next(3) == 0 ? null : new Uri("file:///data/x"),
        };

        ulong Bits()
        {
            random.NextBytes(bytes);
            return BitConverter.ToUInt64(bytes);
        }

        long Ticks() => random.NextInt64(DateTime.MaxValue.Ticks);

        T? Maybe<T>(T value)
            where T : struct => random.Next(3) == 0 ? null : value;

        string Text() => random.Next(2) == 0
            ? Texts[random.Next(Texts.Length)]
            : string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => (char)random.Next(1, 0xD800)));

        static T Finite<T>(Func<T> make, Func<T, bool> isFinite)
        {
            T value;
            do
                value = make();
            while (!isFinite(value));
            return value;
        }
    }
}
