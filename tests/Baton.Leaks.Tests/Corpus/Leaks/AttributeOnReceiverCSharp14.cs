static class AttributeOnReceiverCSharp14
{
    extension([Quanta.[|Blob|]] string text)
    {
        public int Twice => 2 * text.Length;
    }
}
