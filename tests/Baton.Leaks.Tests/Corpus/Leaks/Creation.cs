class Creation
{
    object Run()
    {
        return new Quanta.[|Blob|]("a") { Name = "b" };
    }
}
