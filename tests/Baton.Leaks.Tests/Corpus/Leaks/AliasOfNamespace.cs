using V = [|Quanta|];

class AliasOfNamespace
{
}
