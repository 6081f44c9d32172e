namespace Baton.Analyzers.Rules.Boundaries.Uses;

/// <summary>How much a place says of the vendor that is used there; the first says most.</summary>
internal enum Clarity
{
    /// <summary>The vendor's type is written.</summary>
    Named,

    /// <summary>Something is named that has the vendor's type, or leads to it.</summary>
    Referred,

    /// <summary>Something is done with it.</summary>
    Done,

    /// <summary>Nothing is written: only the compiler knows.</summary>
    Inferred,
}
