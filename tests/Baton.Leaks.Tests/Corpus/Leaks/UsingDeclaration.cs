class UsingDeclaration
{
    void Run(Shop.Storage.Store store)
    {
        using var blob = store.[|Get|]("a");
    }
}
