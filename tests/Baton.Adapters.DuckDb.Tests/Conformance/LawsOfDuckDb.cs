using Baton.Testing;

// All of the adapter, and nothing of what it is tested with.
[assembly: Conformance("Baton.Adapters.DuckDb")]
