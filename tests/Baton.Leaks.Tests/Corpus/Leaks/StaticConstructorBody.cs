class StaticConstructorBody
{
    static readonly object Value;

    static StaticConstructorBody() => Value = Quanta.Blob.[|Empty|];

    object Run() => Value;
}
