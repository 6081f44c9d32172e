class LocalFunction
{
    int Run()
    {
        return 1;

        static void Local(Quanta.[|Blob|] blob)
        {
        }
    }
}
