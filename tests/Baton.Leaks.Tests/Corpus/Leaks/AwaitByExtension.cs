using System;
using System.Threading.Tasks;
using [|Quanta|];

class AwaitByExtension
{
    async Task RunAsync(TimeSpan delay)
    {
        [|await|] delay;
    }
}
