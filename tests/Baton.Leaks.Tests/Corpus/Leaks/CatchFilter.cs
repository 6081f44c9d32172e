using System;

class CatchFilter
{
    void Run()
    {
        try
        {
        }
        catch (Exception exception) when (exception is Quanta.[|BlobException|])
        {
        }
    }
}
