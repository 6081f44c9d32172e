using [|Quanta|];

class UsingUnused
{
}
