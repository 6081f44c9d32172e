class Constraint<T> where T : Quanta.[|IBlobStore|]
{
}
