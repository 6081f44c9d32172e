class SwitchExpression
{
    int Run(Shop.Storage.Store store) => store.[|Mode|] switch { _ => 1 };
}
