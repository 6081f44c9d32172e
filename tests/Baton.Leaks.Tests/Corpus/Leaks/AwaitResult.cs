using System.Threading.Tasks;

class AwaitResult
{
    async Task RunAsync(Shop.Storage.Store store)
    {
        object blob = await store.[|GetAsync|]("a");
    }
}
