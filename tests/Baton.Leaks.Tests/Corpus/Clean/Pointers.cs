unsafe class Pointers
{
    delegate*<int, int> _function;

    int Run(int* numbers)
    {
        System.Span<int> span = stackalloc int[4];
        fixed (int* first = span)
            return _function(*first + numbers[0]);
    }
}
