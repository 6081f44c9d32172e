using System.Linq;

class QueryOfSequence
{
    object Run(Shop.Storage.Store store) => from blob in store.[|All|]() select 1;
}
