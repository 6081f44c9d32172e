using Baton.Testing;

// Every component of the adapter is held against the laws of its family: docs/testing.md of Baton tells which.
[assembly: Conformance]
