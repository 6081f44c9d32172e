class TypeOfOpenGeneric
{
    object Run() => typeof(Quanta.[|IParsed|]<>);
}
