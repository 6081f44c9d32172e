class ConstantOfConstant
{
    const double Rate = Quanta.Defaults.[|Rate|];
}
