namespace Baton.Registry;

/// <summary>A registry that knows beforehand which names it takes, so that nobody trains a model in vain.</summary>
public interface INameCheckedRegistry : IModelRegistry
{
    /// <summary>Says why no model can have a name.</summary>
    /// <param name="model">The name.</param>
    /// <returns>The reason; <see langword="null"/> if a model can have it.</returns>
    string? RefuseModel(string model);

    /// <summary>Says why no version can have an alias.</summary>
    /// <param name="alias">The alias.</param>
    /// <returns>The reason; <see langword="null"/> if a version can have it.</returns>
    string? RefuseAlias(string alias);
}
