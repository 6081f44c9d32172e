class Indexer
{
    internal int this[Quanta.[|Blob|] blob] => 1;
}
