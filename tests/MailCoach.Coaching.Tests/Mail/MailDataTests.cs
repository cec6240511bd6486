using System.Text.Json;
using MailCoach.Coaching.Clients;
using MailCoach.Coaching.Languages;

namespace MailCoach.Coaching.Tests.Mail;

public sealed class MailDataTests
{
    public static TheoryData<string, string> Files()
    {
        var files = new TheoryData<string, string>();
        foreach (var code in LanguageData.Codes)
        {
            files.Add(code, "mail.json");
            files.Add(code, "clients.json");
        }

        return files;
    }

    [Theory, MemberData(nameof(Files))]
    public void Every_list_of_words_is_filled_trimmed_and_without_doubles(string code, string file)
    {
        var lists = LanguageData.Read<Dictionary<string, string[]>>(code, file);
        Assert.All(lists, list =>
        {
            Assert.NotEmpty(list.Value);
            Assert.All(list.Value, word => Assert.True(word.Length > 0 && word == word.Trim(), $"{code}/{file} {list.Key}: '{word}'"));
            Assert.Equal(list.Value.Length, list.Value.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        });
    }

    [Theory, MemberData(nameof(Files))]
    public void Every_language_has_the_same_lists(string code, string file) =>
        Assert.Equal(
            LanguageData.Read<Dictionary<string, JsonElement>>("en", file).Keys.Order(StringComparer.Ordinal),
            LanguageData.Read<Dictionary<string, JsonElement>>(code, file).Keys.Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("alpinegear.com", "alpinegear.com")]
    [InlineData("mail.alpinegear.co.uk", "alpinegear.co.uk")]
    [InlineData("co.uk", null)]
    [InlineData("localhost", null)]
    [InlineData("192.168.1.1", null)]
    [InlineData("a.b.kawasaki.jp", "a.b.kawasaki.jp")]
    [InlineData("city.kawasaki.jp", "city.kawasaki.jp")]
    [InlineData("shop.tom.github.io", "tom.github.io")]
    [InlineData("mail.bücher.de", "xn--bcher-kva.de")]
    [InlineData("ott.onmicrosoft.com", "ott.onmicrosoft.com")]
    [InlineData("firm.unknownending", "firm.unknownending")]
    [InlineData("", null)]
    [InlineData("..", null)]
    public void A_registrable_domain_stands_one_name_before_its_public_ending(string domain, string? registrable) =>
        Assert.Equal(registrable, RegistrableDomain.Of(domain));

    [Theory]
    [InlineData("gmail.com", true)]
    [InlineData("yahoo.co.uk", true)]
    [InlineData("hotmail.fr", true)]
    [InlineData("gmx.net", true)]
    [InlineData("t-online.de", true)]
    [InlineData("alpinegear.com", false)]
    [InlineData("yahoomedia.com", false)]
    [InlineData("live.agency", false)]
    public void On_free_mail_an_address_is_a_person(string domain, bool free) => Assert.Equal(free, FreeMail.Is(domain));
}
