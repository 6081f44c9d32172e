class AttributeOnReturn
{
    [return: Quanta.[|Blob|]]
    int Run() => 1;
}
