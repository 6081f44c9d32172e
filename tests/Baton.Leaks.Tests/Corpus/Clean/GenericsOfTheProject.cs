using System.Collections.Generic;

class GenericsOfTheProject<T> where T : GenericsOfTheProject<T>, new()
{
    List<T> Items { get; } = [new T(), .. new List<T>()];

    T Make<TOther>(TOther other) where TOther : class => Items[0];

    object Run() => Make("a");
}
