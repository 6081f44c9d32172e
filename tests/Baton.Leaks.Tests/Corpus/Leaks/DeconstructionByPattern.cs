class DeconstructionByPattern
{
    object Run(Shop.Storage.StoreEntry entry)
    {
        (string name, object blob) [|=|] entry;
        return blob;
    }
}
