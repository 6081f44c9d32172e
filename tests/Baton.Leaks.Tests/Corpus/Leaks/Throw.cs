class Throw
{
    void Run()
    {
        throw new Quanta.[|BlobException|](1);
    }
}
