static class ExtensionBlockCSharp14
{
    extension(Quanta.[|Blob|] blob)
    {
        public int Twice => 2;
    }
}
