class UnaryOperator
{
    object Run(Shop.Storage.Store store) => -store.[|Token|]();
}
