unsafe class FixedStatement
{
    void Run(Shop.Storage.Store store)
    {
        fixed (void* first = store.[|Tokens|]())
        {
        }
    }
}
