namespace Baton.Adapters.Sqlite.Tests;

public sealed class PublicSurfaceTests
{
    [Fact]
    public void Only_the_two_components_are_public_and_none_shows_a_vendors_type()
    {
        var types = typeof(SqliteExperimentTracker).Assembly.GetExportedTypes();

        Assert.Equal([nameof(SqliteExperimentTracker), nameof(SqliteModelRegistry)], types.Select(t => t.Name).Order(StringComparer.Ordinal));
        var shown = types.SelectMany(t => t.GetMethods().SelectMany(m => m.GetParameters().Select(p => p.ParameterType).Append(m.ReturnType))
            .Concat(t.GetConstructors().SelectMany(c => c.GetParameters().Select(p => p.ParameterType)))
            .Concat(t.GetProperties().Select(p => p.PropertyType)));
        Assert.DoesNotContain(shown, t => t.ToString().Contains("Microsoft.Data", StringComparison.Ordinal) || t.ToString().Contains("SQLitePCL", StringComparison.Ordinal));
    }
}
