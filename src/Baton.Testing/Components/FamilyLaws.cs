using System.Runtime.CompilerServices;
using Baton.Frames;
using Baton.Testing.Laws;
using Baton.Testing.Samples;

namespace Baton.Testing.Components;

/// <summary>What all classes of laws share.</summary>
/// <typeparam name="TFixture">What the laws have to know of the component.</typeparam>
/// <param name="fixture">Says it.</param>
public abstract class FamilyLaws<TFixture>(TFixture fixture)
    where TFixture : ComponentFixture
{
    private protected TFixture Fixture { get; } = fixture;

    /// <summary>The law that the calling method is; the test is skipped here if the component's native library is missing.</summary>
    /// <param name="why">Why the law matters, in a sentence.</param>
    /// <param name="case">The configuration; empty if there is only one.</param>
    /// <param name="name">The law's name.</param>
    private protected Law Law(string why, string @case = "", [CallerMemberName] string name = "")
    {
        Fixture.RequireLibrary();
        return new Law($"{Fixture.Subject}{(@case.Length == 0 ? "" : $" ({@case})")}", why, name);
    }

    private protected static void RequireSame(Law law, Frame expected, Frame actual, string what, double tolerance = 0)
    {
        var difference = FrameDifference.Find(expected, actual, tolerance);
        law.Require(difference is null, what, difference ?? "");
    }
}
