using System.Linq;

class LinqMethods
{
    int Run(Shop.Storage.Store store) => store.[|All|]().Where(b => b.Count > 1).Sum(b => b.Count);
}
