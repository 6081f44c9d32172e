using Baton.Analyzers.Vendors;

namespace Baton.Analyzers.Tests.Vendors;

public sealed class VendorPatternsTests
{
    [Theory]
    [InlineData("Acme", "Acme", "Acme")]
    [InlineData("Acme", "acme", "Acme")]
    [InlineData("Acme", "Acme.Core", null)]
    [InlineData("Acme.*", "Acme.Core", "Acme")]
    [InlineData("Acme.*", "Acme", null)]
    [InlineData("Acme*", "Acme", "Acme")]
    [InlineData("*", "Anything", "Acme")]
    [InlineData("Acme.*.Client", "Acme.Blob.Client", "Acme")]
    [InlineData("Acme.*.Client", "Acme.Client", null)]
    [InlineData("Acme.*.Client", "Acme.Blob.Client.Net", null)]
    [InlineData("A*B*C", "AxByC", "Acme")]
    [InlineData("A*B*C", "AxC", null)]
    [InlineData("A*B", "AB", "Acme")]
    [InlineData("AB*BA", "ABA", null)]
    public void A_star_stands_for_any_run_of_characters(string pattern, string name, string? vendor) =>
        Assert.Equal(vendor, VendorPatterns.Parse([$"Acme={pattern}"]).VendorOf(name));

    [Theory]
    [InlineData("Microsoft.ML=Microsoft.ML,Microsoft.ML.*|Onnx=Microsoft.ML.OnnxRuntime,Microsoft.ML.OnnxRuntime.*")]
    [InlineData("Onnx=Microsoft.ML.OnnxRuntime Microsoft.ML.OnnxRuntime.* | Microsoft.ML = Microsoft.ML, Microsoft.ML.*")]
    public void Of_several_patterns_the_longest_knows_best(string text)
    {
        var patterns = VendorPatterns.Parse([text]);

        Assert.Equal("Microsoft.ML", patterns.VendorOf("Microsoft.ML.Trees"));
        Assert.Equal("Onnx", patterns.VendorOf("Microsoft.ML.OnnxRuntime"));
        Assert.Equal("Onnx", patterns.VendorOf("Microsoft.ML.OnnxRuntime.Gpu"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("|")]
    [InlineData("Acme")]
    [InlineData("=Acme")]
    [InlineData("Acme=")]
    [InlineData("Acme=,")]
    public void What_is_half_written_names_nobody(string text) => Assert.Null(VendorPatterns.Parse([text]).VendorOf("Acme"));
}
