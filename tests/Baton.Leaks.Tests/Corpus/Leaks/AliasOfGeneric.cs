using Things = System.Collections.Generic.List<Quanta.[|Blob|]>;

class AliasOfGeneric
{
}
