class RefLocal
{
    void Run(Shop.Storage.Store store)
    {
        ref var token = ref store.[|TokenRef|]();
    }
}
