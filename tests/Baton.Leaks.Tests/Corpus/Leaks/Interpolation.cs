class Interpolation
{
    string Run(Shop.Storage.Store store) => $"{store.[|Current|]}";
}
