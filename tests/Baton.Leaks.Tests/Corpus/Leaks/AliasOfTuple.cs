using Pair = (int Count, Quanta.[|Blob|] Blob);

class AliasOfTuple
{
}
