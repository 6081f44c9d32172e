class OmittedArgument
{
    void Run(Shop.Storage.Store store)
    {
        store.[|Save|]("a");
    }
}
