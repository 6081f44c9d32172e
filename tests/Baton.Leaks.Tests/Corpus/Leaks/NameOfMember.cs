class NameOfMember
{
    string Run() => nameof(Quanta.[|Blob|].Name);
}
