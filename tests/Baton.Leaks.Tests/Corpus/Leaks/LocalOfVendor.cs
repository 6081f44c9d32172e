class LocalOfVendor
{
    int Run(Shop.Storage.Store store)
    {
        var blob = store.[|Current|];
        var next = [|blob|];
        [|next|].Touch();
        return [|next|].Count;
    }
}
