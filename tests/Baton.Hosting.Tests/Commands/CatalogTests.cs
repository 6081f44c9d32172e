using System.Text.Json;

namespace Baton.Hosting.Tests.Commands;

/// <summary><c>kinds</c>, <c>explain</c> and <c>schema</c>: what a host can run.</summary>
public sealed class CatalogTests : IDisposable
{
    private readonly ProbeHost _host = new();

    [Fact]
    public async Task Kinds_lists_the_hosts_own_and_those_of_the_packages()
    {
        var ending = await _host.RunAsync("kinds");

        Assert.Equal(0, ending.ExitCode);
        Assert.Matches(@"(?m)^\s*job\s+probe\s+Ends in the way that its config asks for\.\s*$", ending.Output);
        Assert.Matches(@"(?m)^\s*part\s+told\s", ending.Output);
        Assert.Matches(@"(?m)^\s*job\s+training\s", ending.Output);
        Assert.Matches(@"(?m)^\s*metric\s+rmse\s", ending.Output);
    }

    [Fact]
    public async Task Kinds_of_a_family_lists_only_these()
    {
        var ending = await _host.RunAsync("kinds", "part");

        Assert.Equal(0, ending.ExitCode);
        Assert.Contains("told", ending.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("probe", ending.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Kinds_of_a_family_that_does_not_exist_exits_with_2_and_names_those_that_do()
    {
        var ending = await _host.RunAsync("kinds", "prat");

        Assert.Equal(2, ending.ExitCode);
        var mistake = Assert.Single(ending.Mistakes());
        Assert.Contains("'prat'", mistake, StringComparison.Ordinal);
        Assert.Contains("part", mistake, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_tells_the_settings_with_limits_defaults_and_summaries()
    {
        var ending = await _host.RunAsync("explain", "probe");

        Assert.Equal(0, ending.ExitCode);
        Assert.Contains("job 'probe'", ending.Output, StringComparison.Ordinal);
        Assert.Matches(@"(?m)^\s*rounds\s+.*1.*10.*\s1\s.*How often it says that it is alive\.", ending.Output);
        Assert.Matches(@"(?m)^\s*parts\s+a list of parts\s", ending.Output);
        Assert.Matches(@"(?m)^\s*password\s.*Secret", ending.Output);
        Assert.Contains("succeed", ending.Output, StringComparison.Ordinal);
        Assert.Contains("waitToBeCancelled", ending.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_of_a_kind_that_several_families_have_tells_all_or_the_one_that_was_asked_for()
    {
        var all = await _host.RunAsync("explain", "ledger");
        var one = await _host.RunAsync("explain", "alerter/ledger");

        Assert.Equal((0, 0), (all.ExitCode, one.ExitCode));
        Assert.Contains("tracker 'ledger'", all.Output, StringComparison.Ordinal);
        Assert.Contains("alerter 'ledger'", all.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("tracker 'ledger'", one.Output, StringComparison.Ordinal);
        Assert.Contains("alerter 'ledger'", one.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_of_an_unknown_kind_exits_with_2_and_names_the_nearest()
    {
        var ending = await _host.RunAsync("explain", "prob");

        Assert.Equal(2, ending.ExitCode);
        Assert.Contains("'probe'", Assert.Single(ending.Mistakes()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_kind_can_be_explained()
    {
        var kinds = (await _host.RunAsync("kinds")).Output.Split('\n')
            .Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(w => w.Length >= 2 && w[0] != "family")
            .Select(w => $"{w[0]}/{w[1]}")
            .ToArray();

        Assert.True(kinds.Length > 10, string.Join(", ", kinds));
        foreach (var kind in kinds)
        {
            var ending = await _host.RunAsync("explain", kind);
            Assert.True(ending.ExitCode == 0, $"{kind}: {ending.Error}");
        }
    }

    [Fact]
    public async Task Schema_is_a_JSON_Schema_that_knows_the_hosts_own_kinds()
    {
        var ending = await _host.RunAsync("schema");

        Assert.Equal(0, ending.ExitCode);
        var schema = ending.Json();
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", schema.GetProperty("$schema").GetString());
        Assert.Contains("\"probe\"", ending.Output, StringComparison.Ordinal);
        Assert.Contains("\"told\"", ending.Output, StringComparison.Ordinal);
        Assert.Contains("\"waitToBeCancelled\"", ending.Output, StringComparison.Ordinal);
        Assert.All(References(schema), reference => Assert.True(Resolves(schema, reference), reference));
    }

    public void Dispose() => _host.Dispose();

    private static IEnumerable<string> References(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p =>
            p.Name == "$ref" && p.Value.ValueKind == JsonValueKind.String ? [p.Value.GetString()!] : References(p.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(References),
        _ => [],
    };

    private static bool Resolves(JsonElement schema, string reference)
    {
        if (!reference.StartsWith("#/", StringComparison.Ordinal))
            return false;
        var at = schema;
        foreach (var step in reference[2..].Split('/'))
        {
            var name = Uri.UnescapeDataString(step).Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            if (at.ValueKind != JsonValueKind.Object || !at.TryGetProperty(name, out at))
                return false;
        }

        return true;
    }
}
