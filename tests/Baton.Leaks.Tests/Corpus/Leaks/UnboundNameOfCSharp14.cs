class UnboundNameOfCSharp14
{
    string Run() => nameof(Quanta.[|IParsed|]<>);
}
