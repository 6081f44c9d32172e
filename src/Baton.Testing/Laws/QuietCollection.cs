using Xunit;

namespace Baton.Testing.Laws;

/// <summary>Laws that watch the whole process: they run after all others, one at a time.</summary>
[CollectionDefinition(DisableParallelization = true)]
public sealed class QuietCollection;
