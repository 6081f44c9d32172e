class AttributeOnParameter
{
    void Run([Quanta.[|Blob|]] int value)
    {
    }
}
