using System.Collections.Generic;

class Iterator
{
    IEnumerable<object> Run(Shop.Storage.Store store)
    {
        yield return store.[|Get|]("a");
    }
}
