using Baton.Artifacts;

namespace Baton.Tests.Artifacts;

/// <summary>The places where artifacts are made, side by side.</summary>
public sealed class StagingTests
{
    private const int Makers = 16;

    [Fact]
    public void Who_looks_for_abandoned_places_takes_none_away_that_is_just_being_made()
    {
        var root = Directory.CreateTempSubdirectory("baton-staging-");
        try
        {
            var failures = new Exception?[Makers];
            var makers = Enumerable.Range(0, Makers).Select(i => new Thread(() =>
            {
                for (var made = 0; made < 200 && failures[i] is null; made++)
                    failures[i] = Make(root.FullName);
            })).ToList();
            makers.ForEach(m => m.Start());
            makers.ForEach(m => m.Join());

            Assert.All(failures, Assert.Null);
        }
        finally
        {
            root.Delete(recursive: true);
        }
    }

    private static Exception? Make(string root) => Record.Exception(() =>
    {
        using var place = new Staging(root, TimeProvider.System);
        Assert.True(Directory.Exists(place.Place));
    });
}
