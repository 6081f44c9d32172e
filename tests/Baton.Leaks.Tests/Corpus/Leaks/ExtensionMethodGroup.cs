using System;
using [|Quanta|];

class ExtensionMethodGroup
{
    Func<int> Run() => "text".[|Weigh|];
}
