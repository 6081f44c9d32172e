using System.Collections.Generic;
using System.Threading.Tasks;

class AsyncStream
{
    async IAsyncEnumerable<object> RunAsync(Shop.Storage.Store store)
    {
        yield return await store.[|GetAsync|]("a");
    }
}
