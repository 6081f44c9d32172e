using Thing = Quanta.[|Blob|];

class AliasUsed
{
    [|Thing|]? _field;

    object? Run() => [|_field|];
}
