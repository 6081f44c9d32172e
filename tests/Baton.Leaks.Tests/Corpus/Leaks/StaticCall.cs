class StaticCall
{
    void Run()
    {
        Quanta.Blob.[|Open|]("a");
    }
}
