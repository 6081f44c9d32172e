global using static Quanta.[|Defaults|];

class GlobalUsingStatic
{
}
