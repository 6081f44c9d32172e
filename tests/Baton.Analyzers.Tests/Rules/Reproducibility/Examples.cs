namespace Baton.Analyzers.Tests.Rules.Reproducibility;

/// <summary>Components whose methods hold the code in question.</summary>
internal static class Examples
{
    /// <summary>A model that runs statements when it is fitted.</summary>
    public static string Model(string statements, string members = "", string parameters = "") => $$"""
        using Baton.Frames;
        using Baton.Models;
        namespace Acme;

        [Model("guess")]
        public sealed partial class Guess{{parameters}} : ITrainable
        {
            {{members}}
            public IPredictor Fit(Frame inputs, Frame targets, FitContext context)
            {
                {{statements}}
                return null!;
            }
        }
        """;

    /// <summary>A component of a family by its name.</summary>
    public static string Component(string family, string members) => $$"""
        namespace Acme;
        [ComponentFamily("{{family}}")] public interface IPart;

        [Component("part")]
        public sealed partial class Part : IPart
        {
            {{members}}
        }
        """;
}
