using Baton.Generators.Tests.Harness;

namespace Baton.Generators.Tests.Glue;

/// <summary>The generated text itself: it is read by people who debug into it.</summary>
public sealed class GlueBaselineTests
{
    [Fact]
    public void A_native_library() => Check("NativeLibrary", GlueSamples.Library);

    [Fact]
    public void A_class_whose_exceptions_are_translated() => Check("Translation", GlueSamples.Translated);

    [Fact]
    public void Settings_that_are_mapped() => Check("Mapping", GlueSamples.Mapped);

    private static void Check(string name, string source)
    {
        var run = GlueRun.Of(source);
        Assert.Empty(run.Problems);
        Baseline.Check(name, Assert.Single(run.Files).Value);
    }
}
