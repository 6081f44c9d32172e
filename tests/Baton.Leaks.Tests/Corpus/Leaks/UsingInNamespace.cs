namespace Shop.Domain
{
    using [|Quanta|];

    class UsingInNamespace
    {
    }
}
