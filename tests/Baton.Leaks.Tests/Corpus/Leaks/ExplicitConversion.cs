class ExplicitConversion
{
    int Run(Shop.Storage.Store store) => (int)store.[|Current|];
}
