class LocalFunctionDefaultValue
{
    int Run()
    {
        return Local();

        static int Local(int size = Quanta.[|Blob|].MaxSize) => size;
    }
}
