class NameOfType
{
    string Run() => nameof(Quanta.[|Blob|]);
}
