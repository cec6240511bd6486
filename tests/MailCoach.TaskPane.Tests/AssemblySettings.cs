using MailCoach.TaskPane.Tests.Drivers;
using Xunit.Sdk;
using Xunit.v3;

// One mailbox and one browser for all, one visit at a time: what one test says about a client must not meet another's look at it.
[assembly: Parallelization(Mode = ParallelMode.None)]
[assembly: AssemblyFixture(typeof(House))]
