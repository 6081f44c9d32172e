class CheckedConversion
{
    int Run(Shop.Storage.Store store) => checked((int)store.[|Mode|] + 1);
}
