using Baton.Components;
using Baton.Frames;

namespace Baton.Schemas;

/// <summary>What data must look like: its columns, and the rules that their values keep.</summary>
[ComponentFamily("schema")]
public interface ISchema
{
    /// <summary>The columns that must be there. A frame may hold more, and in any order.</summary>
    FrameSchema Columns { get; }

    /// <summary>Finds everything that is wrong with the rows of a frame.</summary>
    /// <param name="frame">The rows.</param>
    /// <param name="firstRow">The number of the frame's first row in its source: 0, unless the frame is part of a stream.</param>
    /// <returns>All violations, in the order of the columns; none if the rows are as they should be.</returns>
    SchemaReport Check(Frame frame, long firstRow = 0);
}
