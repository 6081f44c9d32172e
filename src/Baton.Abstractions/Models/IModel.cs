using Baton.Components;

namespace Baton.Models;

/// <summary>
/// A model as config describes it: an algorithm with its settings. It never changes; fitting or loading it makes an
/// <see cref="IPredictor"/>. What a model can do is said by the capabilities that derive from this family.
/// </summary>
[ComponentFamily("model")]
public interface IModel;
