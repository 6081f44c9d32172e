enum EnumMemberAttribute
{
    [Quanta.[|Blob|]]
    One,
}
