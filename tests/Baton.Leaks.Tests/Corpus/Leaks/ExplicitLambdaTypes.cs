class ExplicitLambdaTypes
{
    object Run() => (Quanta.[|Blob|] blob) => 1;
}
