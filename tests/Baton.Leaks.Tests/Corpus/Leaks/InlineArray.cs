class InlineArray
{
    int Run(Shop.Storage.Store store) => store.[|Four|]()[0];
}
