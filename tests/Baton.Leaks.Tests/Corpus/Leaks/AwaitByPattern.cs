using System.Threading.Tasks;

class AwaitByPattern
{
    async Task RunAsync(Shop.Storage.StoreTicket ticket)
    {
        [|await|] ticket;
    }
}
