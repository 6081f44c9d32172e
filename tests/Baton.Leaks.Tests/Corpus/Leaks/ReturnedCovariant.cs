using System.Collections.Generic;

class ReturnedCovariant
{
    IEnumerable<object> Run(Shop.Storage.Store store)
    {
        return store.[|All|]();
    }
}
