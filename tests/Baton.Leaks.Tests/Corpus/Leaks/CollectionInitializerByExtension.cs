using System.Collections.Generic;
using [|Quanta|];

class CollectionInitializerByExtension
{
    object Run() => new List<int> { 1, [|"two"|] };
}
