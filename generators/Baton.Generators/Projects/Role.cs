namespace Baton.Generators.Projects;

/// <summary>What a project is for; written in its project file as <c>BatonRole</c>.</summary>
internal enum Role
{
    /// <summary>Nothing is said, or nothing that is known: no boundary is checked.</summary>
    None,

    /// <summary>The product's own code.</summary>
    Domain,

    /// <summary>The one place of a vendor.</summary>
    Adapter,

    /// <summary>The composition root.</summary>
    Host,

    /// <summary>Tests, which may compare with the bare vendor.</summary>
    Test,

    /// <summary>Everything in one project: vendors stay in its folder <c>Adapters/VENDOR/</c>.</summary>
    App,
}
