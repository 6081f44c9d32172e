using System;

class GenericStatic
{
    object Run() => Enum.GetValues<Quanta.[|Mode|]>();
}
