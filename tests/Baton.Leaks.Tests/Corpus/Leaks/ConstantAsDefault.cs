class ConstantAsDefault
{
    void Run(double rate = Quanta.Defaults.[|Rate|])
    {
    }
}
