namespace Baton.Schemas.Rules;

/// <summary>Collects the rows that violate a rule: how many there are, and the first of them.</summary>
internal sealed class RowFindings
{
    private const int Shown = 5;

    private readonly List<int> _first = new(Shown);

    public int Count { get; private set; }

    public IReadOnlyList<int> First => _first;

    public void Add(int row)
    {
        Count++;
        if (_first.Count < Shown)
            _first.Add(row);
    }
}
