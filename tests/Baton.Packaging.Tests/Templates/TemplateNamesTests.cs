using System.Text.Json;
using System.Text.RegularExpressions;

namespace Baton.Packaging.Tests.Templates;

/// <summary>What the templates turn odd names into, by the forms that they declare.</summary>
public sealed class TemplateNamesTests
{
    [Theory]
    [InlineData("My.Bikes-2", "My.Bikes_2")]
    [InlineData("bikes", "Bikes")]
    [InlineData("class", "Class")]
    [InlineData("My.class", "My._class")]
    [InlineData("2fast", "_2fast")]
    [InlineData("two words", "Two_words")]
    [InlineData("..a..b.", "A.b")]
    [InlineData("Ünïcode", "Ünïcode")]
    [InlineData("Frame", "_Frame")]
    [InlineData("frame", "_Frame")]
    [InlineData("Acme.Math.Column", "Acme._Math._Column")]
    [InlineData("Frames", "Frames")]
    public void A_project_gets_a_namespace_that_hides_no_type(string name, string expected)
    {
        foreach (var template in (string[])["baton-app", "baton-adapter"])
            Assert.Equal(expected, Apply(template, "namespace", name));
    }

    [Theory]
    [InlineData("baton-model", "Frame", "FrameModel")]
    [InlineData("baton-metric", "string", "StringMetric")]
    [InlineData("baton-job", "Task", "TaskJob")]
    [InlineData("baton-job", "TaskList", "TaskList")]
    [InlineData("baton-model", "PriceForecast", "PriceForecast")]
    [InlineData("baton-model", "price-forecast 2", "PriceForecast2")]
    [InlineData("baton-metric", "2nd", "_2Nd")]
    public void A_component_gets_a_class_that_hides_no_type(string template, string name, string expected) =>
        Assert.Equal(expected, Apply(template, "written", name) is { Length: > 0 } written ? written : Apply(template, "pascal", name));

    private static string Apply(string template, string form, string name)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "templates", template, ".template.config", "template.json")));
        return Apply(json.RootElement.GetProperty("forms"), form, name);
    }

    // As the template engine does it: the few of its forms that are used here.
    private static string Apply(JsonElement forms, string name, string value)
    {
        var form = forms.GetProperty(name);
        string Text(string property) => form.GetProperty(property).GetString()!;
        return Text("identifier") switch
        {
            "chain" => form.GetProperty("steps").EnumerateArray().Aggregate(value, (text, step) => Apply(forms, step.GetString()!, text)),
            "replace" => Regex.Replace(value, Text("pattern"), Text("replacement"), RegexOptions.None, TimeSpan.FromSeconds(1)),
            "firstUpperCaseInvariant" => value.Length == 0 ? value : char.ToUpperInvariant(value[0]) + value[1..],
            "lowerCaseInvariant" => value.ToLowerInvariant(),
            "kebabCase" => Regex.Replace(value, @"(?<=[a-z])(?=[A-Z0-9])|(?<=[0-9])(?=[A-Za-z])|[^\p{L}\p{Nd}]+", "-", RegexOptions.None, TimeSpan.FromSeconds(1)).ToLowerInvariant(),
            "titleCase" => System.Globalization.CultureInfo.InvariantCulture.TextInfo.ToTitleCase(value),
            var other => throw new InvalidOperationException($"The form '{other}' is not known here."),
        };
    }
}
