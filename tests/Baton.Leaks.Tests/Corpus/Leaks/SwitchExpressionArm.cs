class SwitchExpressionArm
{
    int Run(object value) => value switch
    {
        Quanta.[|Blob|] => 1,
        _ => 2,
    };
}
