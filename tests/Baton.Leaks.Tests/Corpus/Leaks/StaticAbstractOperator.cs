class StaticAbstractOperator
{
    T Run<T>(T value) where T : Quanta.[|ISummed|]<T>
    {
        return value [|+|] value;
    }
}
