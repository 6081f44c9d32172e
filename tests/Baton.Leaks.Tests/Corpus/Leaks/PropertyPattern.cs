class PropertyPattern
{
    bool Run(Shop.Storage.Store store) => store is { [|Current|].Count: 3 };
}
