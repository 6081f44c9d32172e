using System.Linq;

class ExplicitTypeArgumentOfCall
{
    int Run(object[] values) => values.OfType<Quanta.[|Blob|]>().Count();
}
