class EnumAsInt
{
    int Run(Shop.Storage.Store store) => (int)store.[|Mode|];
}
