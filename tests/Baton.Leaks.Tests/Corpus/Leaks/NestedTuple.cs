using System.Collections.Generic;

class NestedTuple
{
    internal Dictionary<string, List<(int, Quanta.[|Blob|][])>>? Map;
}
