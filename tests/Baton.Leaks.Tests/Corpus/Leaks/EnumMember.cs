class EnumMember
{
    int Run() => (int)Quanta.Mode.[|Safe|];
}
