using Baton.Analyzers.Boundaries;

namespace Baton.Analyzers.Rules.Boundaries;

/// <summary>The rules whose violations a baseline can allow.</summary>
internal static class BoundaryRules
{
    /// <summary>Those that the build checks against what was restored.</summary>
    public static readonly string[] OfTheBuild = ["BTN1004", "BTN1005"];

    /// <summary>Makes those that the compiler checks.</summary>
    public static IReadOnlyList<BoundaryAnalyzer> Create() => [new VendorUseAnalyzer(), new VendorShownAnalyzer(), new UntranslatedExceptionAnalyzer(), new OneVendorAnalyzer()];
}
