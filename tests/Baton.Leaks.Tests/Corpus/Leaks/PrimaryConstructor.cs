class PrimaryConstructor(Quanta.[|Mode|] mode)
{
    object Value { get; } = [|mode|] is 0 ? 1 : 2;
}
