using System;
using [|Quanta|];

class DeconstructionByExtension
{
    void Run(Uri uri)
    {
        var (host, port) [|=|] uri;
    }
}
