class LocalFunctionConstraint
{
    int Run()
    {
        return 1;

        static void Local<T>() where T : Quanta.[|IBlobStore|]
        {
        }
    }
}
