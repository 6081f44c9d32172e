using Baton.Registry;
using Baton.Testing;
using Baton.Tracking;

[assembly: Conformance]

namespace Baton.Adapters.Sqlite.Tests;

public partial class SqliteExperimentTrackerConformance
{
    protected override IExperimentTracker Create(string folder) => new SqliteExperimentTracker { Path = Path.Combine(folder, "baton.db") };
}

public partial class SqliteModelRegistryConformance
{
    protected override IModelRegistry Create(string folder) => new SqliteModelRegistry { Path = Path.Combine(folder, "baton.db") };
}
