using System.Threading.Tasks;

class AwaitForeach
{
    async Task RunAsync(Shop.Storage.Store store)
    {
        await foreach (var blob in store.[|StreamAsync|]())
        {
        }
    }
}
