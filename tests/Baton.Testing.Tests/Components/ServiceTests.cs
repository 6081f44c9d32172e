using Baton.Components;
using Baton.Models;
using Baton.Testing.Components;
using Microsoft.Extensions.Logging;

namespace Baton.Testing.Tests.Components;

/// <summary>A component that asks for what every host has is made from its settings without a word of its fixture.</summary>
public sealed partial class ServiceTests
{
    [Fact]
    public async Task What_every_host_has_is_there() =>
        Assert.Empty(await LawRun.BrokenAsync([new Suite(new Fixture(() => new Timed(TimeProvider.System, null!, null!)))]));

    [Fact]
    public async Task What_only_some_have_is_asked_of_the_fixture()
    {
        var broken = await LawRun.BrokenAsync([new Suite(new Fixture(() => new Formatted(null!)))]);

        Assert.Contains("override Services", broken[nameof(SettingsLaws.A_component_is_made_again_from_its_settings)].Message, StringComparison.Ordinal);
    }

    /// <summary>Needs a clock and loggers.</summary>
    [Model("timed")]
    internal sealed partial class Timed(TimeProvider clock, ILogger<Timed> logger, ILoggerFactory loggers) : IModel
    {
        public override string ToString() => $"{clock} {logger} {loggers}";
    }

    /// <summary>Needs something that no host has by itself.</summary>
    [Model("formatted")]
    internal sealed partial class Formatted(IFormatProvider format) : IModel
    {
        public override string ToString() => $"{format}";
    }

    private sealed class Suite(ComponentFixture fixture) : SettingsLaws(fixture);

    private sealed class Fixture(Func<object> make) : ComponentFixture
    {
        internal override IEnumerable<(string Name, object Component)> Components(string folder) => [("", make())];
    }
}
