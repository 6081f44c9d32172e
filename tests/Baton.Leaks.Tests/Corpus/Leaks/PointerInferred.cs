unsafe class PointerInferred
{
    void* Run()
    {
        var pointer = Quanta.Raw.[|Tokens|];
        return null;
    }
}
