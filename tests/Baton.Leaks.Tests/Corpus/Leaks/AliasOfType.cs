using Thing = Quanta.[|Blob|];

class AliasOfType
{
}
