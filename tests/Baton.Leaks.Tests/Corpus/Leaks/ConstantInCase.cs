class ConstantInCase
{
    int Run(int value)
    {
        switch (value)
        {
            case Quanta.Blob.[|MaxSize|]:
                return 1;
            default:
                return 0;
        }
    }
}
