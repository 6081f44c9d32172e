class BaseInterface : Quanta.[|IBlobStore|]
{
    Quanta.[|Blob|] Quanta.IBlobStore.Load(string name) => null!;
}
