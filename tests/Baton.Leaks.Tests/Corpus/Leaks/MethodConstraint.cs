class MethodConstraint
{
    void Run<T>() where T : Quanta.[|Blob|]
    {
    }
}
