using [|Quanta|];

class ForeachByExtension
{
    void Run()
    {
        [|foreach|] (var number in 1..3)
        {
        }
    }
}
