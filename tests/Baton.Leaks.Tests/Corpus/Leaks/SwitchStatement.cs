class SwitchStatement
{
    int Run(object value)
    {
        switch (value)
        {
            case Quanta.[|Blob|]:
                return 1;
            default:
                return 2;
        }
    }
}
