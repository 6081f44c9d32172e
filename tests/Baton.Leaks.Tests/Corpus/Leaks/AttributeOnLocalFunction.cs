class AttributeOnLocalFunction
{
    int Run()
    {
        return Local();

        [Quanta.[|Blob|]]
        static int Local() => 1;
    }
}
