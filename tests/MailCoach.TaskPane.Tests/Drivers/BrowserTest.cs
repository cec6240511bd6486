namespace MailCoach.TaskPane.Tests.Drivers;

/// <summary>
/// Every test in the browser: whatever it is about, no request may leave this machine and no error of the page may go uncaught.
/// A failing one leaves pictures.
/// </summary>
public abstract class BrowserTest(House house) : IAsyncLifetime
{
    private readonly List<Visit> visits = [];

    protected House House => house;

    public virtual ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (TestContext.Current.TestState?.Result == TestResult.Failed)
        {
            await LeavePicturesAsync();
        }

        var strange = visits.SelectMany(visit => visit.StrangeHosts()).ToList();
        var errors = visits.SelectMany(visit => visit.Errors).ToList();
        foreach (var visit in visits)
        {
            await visit.DisposeAsync();
        }

        Assert.Empty(strange);
        Assert.Empty(errors);
    }

    internal Task<Visit> OpenAsync() => OpenAsync(Surroundings.Usual);

    internal async Task<Visit> OpenAsync(Surroundings surroundings, Uri? address = null)
    {
        var visit = await house.OpenAsync(surroundings, address);
        visits.Add(visit);
        return visit;
    }

    private async Task LeavePicturesAsync()
    {
        var name = string.Concat(TestContext.Current.Test!.TestDisplayName.Select(letter => char.IsLetterOrDigit(letter) ? letter : '_'));
        foreach (var (visit, index) in visits.Select((visit, index) => (visit, index)))
        {
            var file = Path.Combine(Repository.Artifacts("screens"), $"{name[..Math.Min(name.Length, 120)]}-{index}.png");
            await visit.Page.ScreenshotAsync(new() { Path = file });
            TestContext.Current.TestOutputHelper?.WriteLine($"Screenshot: {file}");
        }
    }
}
