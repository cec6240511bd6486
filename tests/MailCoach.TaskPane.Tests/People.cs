namespace MailCoach.TaskPane.Tests;

/// <summary>Who writes to the sample's owner.</summary>
internal static class People
{
    public const string Owner = "Sam Rivers";

    /// <summary>Of Alpine Gear, which pays weeks late.</summary>
    public const string Tom = "tom.hale@alpinegear.example";

    /// <summary>Of Marigold Bakery, which pays in time.</summary>
    public const string Nora = "nora@marigold-bakery.example";

    /// <summary>Of Ott Fitness, who writes at midnight.</summary>
    public const string Greg = "greg@ott-fitness.example";

    public const string Hal = "hal@fenwick-joinery.example";

    public const string Dana = "dana@peakform.example";

    public const string Maya = "maya.chen@larkspur-books.example";

    /// <summary>Of Juniper Tea, whose payments leave no mail.</summary>
    public const string Asha = "asha@juniper-tea.example";

    public const string Newsletter = "hello@freelanceweekly.example";

    public const string Mum = "linda.rivers1957@gmail.com";
}
