using Baton.Testing;

[assembly: Conformance("Baton.Adapters.MLNet")]
