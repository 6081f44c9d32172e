using System.Collections.Generic;
using System.Linq;

class YieldForeach
{
    IEnumerable<int> Run(Shop.Storage.Store store)
    {
        foreach (var number in store.[|All|]().Select(b => b.Count))
            yield return number;
    }
}
