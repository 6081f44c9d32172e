interface IInterfaceMember
{
    Quanta.[|Blob|] Blob { get; }
}
