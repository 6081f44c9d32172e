// Laws that watch the temporary folder and the memory of the process must not see what other tests do meanwhile.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
