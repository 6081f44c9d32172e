using System.Collections.Generic;

class GenericArgument
{
    object Run() => new List<Quanta.[|Blob|]>();
}
