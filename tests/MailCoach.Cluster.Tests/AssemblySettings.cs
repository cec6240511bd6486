using Xunit.Sdk;
using Xunit.v3;

// Each test starts three hosts: one at a time is enough for a machine of two cores.
[assembly: Parallelization(Mode = ParallelMode.None)]
