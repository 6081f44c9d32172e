global using [|Quanta|];

class GlobalUsing
{
}
