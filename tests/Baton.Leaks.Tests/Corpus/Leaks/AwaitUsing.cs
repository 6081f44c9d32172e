using System.Threading.Tasks;

class AwaitUsing
{
    async Task RunAsync(Shop.Storage.Store store)
    {
        await using (store.[|Open|]())
        {
        }
    }
}
