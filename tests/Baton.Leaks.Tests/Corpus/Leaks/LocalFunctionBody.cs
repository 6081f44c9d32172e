class LocalFunctionBody
{
    int Run(Shop.Storage.Store store)
    {
        return Local();

        int Local() => store.[|Get|]("a").Count;
    }
}
