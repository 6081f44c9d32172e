class CompoundAssignment
{
    void Run(Shop.Storage.Store store)
    {
        store.[|Current|] += "b";
    }
}
