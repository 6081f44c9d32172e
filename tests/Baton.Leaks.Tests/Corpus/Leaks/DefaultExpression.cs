class DefaultExpression
{
    object Run() => default(Quanta.[|Token|]);
}
