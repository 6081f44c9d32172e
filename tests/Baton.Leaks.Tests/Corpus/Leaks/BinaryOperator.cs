class BinaryOperator
{
    object Run(Shop.Storage.Store store) => store.[|Current|] + store.Last;
}
