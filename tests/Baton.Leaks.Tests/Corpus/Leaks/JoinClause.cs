using System.Linq;

class JoinClause
{
    object Run(Shop.Storage.Store store, int[] numbers) =>
        from number in numbers
        join blob in store.[|All|]() on number equals blob.Count
        select number;
}
