class CatchClause
{
    void Run()
    {
        try
        {
        }
        catch (Quanta.[|BlobException|])
        {
        }
    }
}
