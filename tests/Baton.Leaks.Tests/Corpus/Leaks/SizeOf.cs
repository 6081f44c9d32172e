class SizeOf
{
    unsafe int Run() => sizeof(Quanta.[|Token|]);
}
