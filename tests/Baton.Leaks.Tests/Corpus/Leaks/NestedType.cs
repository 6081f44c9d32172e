class NestedType
{
    class Inner
    {
        struct Deep
        {
            Quanta.[|Blob|] Blob => null!;
        }
    }
}
