class NullableValue
{
    bool Run(Shop.Storage.Store store) => store.[|NextToken|]().HasValue;
}
