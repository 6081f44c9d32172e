class StaticAbstract
{
    object Run<T>() where T : Quanta.[|IParsed|]<T>
    {
        return T.[|Parse|]("a");
    }
}
