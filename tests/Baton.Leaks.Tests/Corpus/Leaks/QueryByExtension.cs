using System;
using [|Quanta|];

class QueryByExtension
{
    Version Run(Version version) => from part in version [|where|] part.Major > 1 select part;
}
