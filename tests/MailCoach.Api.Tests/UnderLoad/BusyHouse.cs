using MailCoach.Api.Tests.Entra;
using MailCoach.Api.Tests.Running;

namespace MailCoach.Api.Tests.UnderLoad;

/// <summary>A host in Service mode with two warm mailboxes: Sam's, who works, and that of somebody who means harm or has a broken program.</summary>
public sealed class BusyHouse : IAsyncLifetime
{
    private ServiceHouse house = null!;

    internal Http Http => house.Http;

    internal long Memory => house.Memory;

    internal (string Name, string Value) Sam { get; private set; }

    internal (string Name, string Value) Other { get; private set; }

    public async ValueTask InitializeAsync()
    {
        house = await ServiceHouse.StartAsync(TestContext.Current.CancellationToken);
        (Sam, Other) = (await WarmAsync(Tokens.Sam), await WarmAsync(Tokens.Dana));
    }

    /// <summary>One of very many people.</summary>
    internal (string Name, string Value) Person(int number) => ServiceHouse.Bearer(house.Authority.Tokens.For(Id(number)));

    /// <summary>One of them whose mailbox has been read.</summary>
    internal Task<(string Name, string Value)> WarmPersonAsync(int number) => WarmAsync(Id(number));

    /// <summary>Starts a sync of theirs that does not end while <paramref name="during"/> runs.</summary>
    internal async Task WhileGraphIsSlowAsync(Func<Task> during)
    {
        house.Faults.Delay = TimeSpan.FromMinutes(5);
        try
        {
            await during();
        }
        finally
        {
            house.Faults.Delay = TimeSpan.Zero;
        }
    }

    /// <summary>Does what <paramref name="attack"/> says, and all the while health is green and Sam is answered.</summary>
    internal async Task<T> WithstandsAsync<T>(Func<Task<T>> attack)
    {
        var running = attack();
        var asked = 0;
        while (!running.IsCompleted || asked == 0)
        {
            Assert.Equal(200, (await Http.GetAsync("//health/live")).Status);
            Assert.Equal(200, (await Http.GetAsync("//health/ready")).Status);
            Assert.Equal(200, (await Http.GetAsync("/clients", Sam)).Status);
            asked++;
            await Task.WhenAny(running, Task.Delay(100, TestContext.Current.CancellationToken));
        }

        return await running;
    }

    private static string Id(int number) => $"00000000-0000-0000-0001-{number:x12}";

    private async Task<(string Name, string Value)> WarmAsync(string person)
    {
        var token = house.Authority.Tokens.For(person);
        Assert.Equal("succeeded", await house.SyncAsync(token));
        return ServiceHouse.Bearer(token);
    }

    public ValueTask DisposeAsync() => house.DisposeAsync();
}
