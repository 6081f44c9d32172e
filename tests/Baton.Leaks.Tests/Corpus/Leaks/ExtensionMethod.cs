using [|Quanta|];

class ExtensionMethod
{
    int Run() => "text".[|Weigh|]();
}
