class OperatorDeclaration
{
    public static implicit operator OperatorDeclaration(Quanta.[|Blob|] blob) => new();
}
