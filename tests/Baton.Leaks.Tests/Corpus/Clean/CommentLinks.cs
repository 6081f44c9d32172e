/// <summary>See <see cref="CommentLinks" />, <see cref="Run(int)" /> and <see cref="System.String" />.</summary>
class CommentLinks
{
    /// <inheritdoc cref="object.ToString" />
    void Run(int number)
    {
    }
}
