class ImplicitConversionFrom
{
    string Run(Shop.Storage.Store store)
    {
        string name = store.[|Get|]("a");
        return name;
    }
}
