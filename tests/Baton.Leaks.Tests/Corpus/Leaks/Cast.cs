class Cast
{
    object Run(object value) => (Quanta.[|Blob|])value;
}
