partial class PartialProperty
{
    partial Quanta.[|Mode|] Mode { get; }
}

partial class PartialProperty
{
    partial Quanta.Mode Mode => 0;
}
