class TupleType
{
    static (int Count, Quanta.[|Blob|] Blob) Pair => default;
}
