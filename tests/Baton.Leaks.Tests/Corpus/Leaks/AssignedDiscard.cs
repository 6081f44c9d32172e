class AssignedDiscard
{
    void Run(Shop.Storage.Store store) => _ = store.[|Get|]("a");
}
