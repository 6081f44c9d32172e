using static Quanta.[|Defaults|];

class UsingStatic
{
    double Run() => [|Rate|];
}
