using Baton.Testing;

// The tests' own components stand in for others, and keep no law.
[assembly: Conformance("Baton")]
