class MethodGroupArgument
{
    void Run(Shop.Storage.Store store) => store.Each([|Take|]);

    static void Take(object value)
    {
    }
}
