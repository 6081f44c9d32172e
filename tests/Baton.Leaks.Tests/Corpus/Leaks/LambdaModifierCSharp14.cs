class LambdaModifierCSharp14
{
    delegate bool Try(string name, out Quanta.[|Blob|] blob);

    Try Run() => [|(name, out blob)|] => (blob = null!) is null;
}
