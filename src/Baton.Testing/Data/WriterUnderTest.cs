using Baton.Data;

namespace Baton.Testing.Data;

/// <summary>A writer, and a reader that reads what it wrote.</summary>
/// <param name="Writer">The writer.</param>
/// <param name="Reader">The reader of the same place.</param>
public sealed record WriterUnderTest(IWriter Writer, IReader Reader);
