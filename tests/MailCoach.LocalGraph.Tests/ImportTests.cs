using System.Text;
using MailCoach.LocalGraph.Import;
using MailCoach.LocalGraph.Mail;

namespace MailCoach.LocalGraph.Tests;

public sealed class ImportTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("mailcoach-import-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("From nora@client.example Wed Mar  4 10:00:00 2026")]
    [InlineData("From - Wed Mar  4 10:00:00 2026")]
    public void An_mbox_is_read_in_both_styles(string separator)
    {
        var import = Import(Mbox(
            $"{separator}\n{Headers("<1@x>", "Nora <nora@client.example>", "Hello")}\n\nText\n\n",
            $"{separator}\n{Headers("<2@x>", "Nora <nora@client.example>", "Hello again")}\n\n"));

        Assert.Equal(2, import.Mailbox.MessageCount);
        Assert.Equal(0, import.Skipped);
        Assert.Equal(["Hello", "Hello again"], import.Mailbox.Messages().Select(mail => mail.Subject).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_mail_without_a_blank_line_before_the_next_is_still_one_mail()
    {
        var import = Import(Mbox($"From - \n{Headers("<1@x>", "a@x.example", "One")}\n", $"From - \n{Headers("<2@x>", "a@x.example", "Two")}"));

        Assert.Equal(2, import.Mailbox.MessageCount);
    }

    [Fact]
    public void A_mail_that_came_twice_is_kept_once_and_counted()
    {
        var import = Import(Mbox(Entry("<1@x>", "a@x.example", "One"), Entry("<1@x>", "a@x.example", "One"), Entry("<2@x>", "a@x.example", "Two")));

        Assert.Equal(2, import.Mailbox.MessageCount);
        Assert.Equal(1, import.Skipped);
    }

    [Fact]
    public void A_mail_without_a_Message_ID_gets_one_that_stays_the_same()
    {
        var file = Mbox("From - \nFrom: a@x.example\nTo: me@x.example\nSubject: One\nDate: Wed, 4 Mar 2026 10:00:00 +0000\n\n");
        var first = Import(file).Mailbox.Messages().Single().InternetMessageId;

        Assert.EndsWith("@derived.invalid>", first, StringComparison.Ordinal);
        Assert.Equal(first, Import(file).Mailbox.Messages().Single().InternetMessageId);
    }

    [Fact]
    public void Garbage_between_mails_is_counted_and_the_others_are_read()
    {
        var import = Import(Mbox(Entry("<1@x>", "a@x.example", "One"), "From - \n\u0001\u0002 garbage\n\n", Entry("<2@x>", "a@x.example", "Two")));

        Assert.Equal(2, import.Mailbox.MessageCount);
        Assert.Equal(1, import.Skipped);
    }

    [Fact]
    public void A_file_cut_off_in_the_middle_of_a_header_gives_what_was_there()
    {
        var import = Import(Mbox(Entry("<1@x>", "a@x.example", "One"), "From - \nMessage-ID: <2@x>\nFrom: a@x.ex"));

        Assert.Contains(import.Mailbox.Messages(), mail => mail.Subject == "One");
    }

    [Fact]
    public void A_mail_whose_date_is_broken_or_in_the_future_lies_beside_the_one_before_it()
    {
        var import = Import(Mbox(
            Entry("<1@x>", "a@x.example", "One"),
            "From - \nMessage-ID: <2@x>\nFrom: a@x.example\nTo: me@x.example\nSubject: Two\nDate: someday soon\n\n",
            "From - \nMessage-ID: <3@x>\nFrom: a@x.example\nTo: me@x.example\nSubject: Three\nDate: Wed, 4 Oct 2028 10:00:00 +0000\n\n"));

        Assert.Single(import.Mailbox.Messages().Select(mail => mail.Received).Distinct());
        Assert.Equal(3, import.Mailbox.MessageCount);
    }

    [Fact]
    public void A_first_mail_without_any_date_is_skipped() =>
        Assert.Equal(1, Import(Mbox("From - \nMessage-ID: <2@x>\nFrom: a@x.example\nTo: me@x.example\nSubject: Two\n\n")).Skipped);

    [Fact]
    public void A_mail_without_a_sender_is_kept()
    {
        var import = Import(Mbox("From - \nMessage-ID: <2@x>\nTo: me@x.example\nSubject: Two\nDate: Wed, 4 Mar 2026 10:00:00 +0000\n\n"));

        Assert.Null(import.Mailbox.Messages().Single().From);
    }

    [Fact]
    public void Headers_in_raw_eight_bit_and_unknown_charsets_are_readable_enough()
    {
        var bytes = Encoding.Latin1.GetBytes(
            "From - \nMessage-ID: <1@x>\nFrom: J\u00f6rg <j@x.example>\nTo: me@x.example\nSubject: =?x-nonsense?Q?Gr=FC=DFe?= caf\u00e9\nDate: Wed, 4 Mar 2026 10:00:00 +0000\n\n");
        var file = Path.Combine(folder.FullName, "raw.mbox");
        File.WriteAllBytes(file, bytes);
        var mail = Import(file).Mailbox.Messages().Single();

        Assert.Contains("Jörg", mail.From!.Name, StringComparison.Ordinal);
        Assert.Contains("café", mail.Subject, StringComparison.Ordinal);
    }

    [Fact]
    public void A_subject_of_four_kilobytes_stays_whole()
    {
        var words = string.Join("\n ", Enumerable.Repeat("invoice reminder", 256));
        var mail = Import(Mbox($"From - \n{Headers("<1@x>", "a@x.example", words)}\n\n")).Mailbox.Messages().Single();

        Assert.InRange(mail.Subject.Length, 4000, 5000);
    }

    [Fact]
    public void Encoded_subjects_are_decoded()
    {
        var mail = Import(Mbox(Entry("<1@x>", "a@x.example", "=?UTF-8?B?2YHYp9iq2YjYsdipINix2YLZhSDZoNmi?="))).Mailbox.Messages().Single();

        Assert.Equal("فاتورة رقم ٠٢", mail.Subject);
    }

    [Fact]
    public void A_mail_came_when_the_topmost_server_says_so()
    {
        var mail = Import(Mbox(
            "From - \nReceived: from b by c; Wed, 4 Mar 2026 12:00:00 +0100\nReceived: from a by b; Wed, 4 Mar 2026 10:59:00 +0100\n"
            + $"{Headers("<1@x>", "a@x.example", "One")}\n\n")).Mailbox.Messages().Single();

        Assert.Equal(new DateTimeOffset(2026, 3, 4, 11, 0, 0, TimeSpan.Zero), mail.Received);
        Assert.Equal(new DateTimeOffset(2026, 3, 4, 10, 0, 0, TimeSpan.Zero), mail.Sent);
    }

    [Theory]
    [InlineData("multipart/mixed; boundary=b", "\n--b\nContent-Type: text/plain\n\nHello\n--b\nContent-Type: application/pdf; name=a.pdf\nContent-Disposition: attachment; filename=a.pdf\n\nx\n--b--\n", true)]
    [InlineData("multipart/alternative; boundary=b", "\n--b\nContent-Type: text/plain\n\nHello\n--b\nContent-Type: text/html\n\n<p>Hello\n--b--\n", false)]
    [InlineData("multipart/mixed; boundary=b", "\n", true)]
    [InlineData("text/plain", "\nHello\n", false)]
    public void An_attachment_is_seen_in_the_structure_or_in_the_headers_alone(string type, string body, bool has)
    {
        var mail = Import(Mbox($"From - \n{Headers("<1@x>", "a@x.example", "One")}\nContent-Type: {type}\n{body}\n")).Mailbox.Messages().Single();

        Assert.Equal(has, mail.HasAttachments);
    }

    [Fact]
    public void An_invitation_is_a_meeting()
    {
        var mail = Import(Mbox($"From - \n{Headers("<1@x>", "a@x.example", "Kick-off")}\nContent-Type: text/calendar; method=REQUEST\n\nBEGIN:VCALENDAR\n")).Mailbox.Messages().Single();

        Assert.Equal(MeetingKind.Request, mail.Meeting);
    }

    [Fact]
    public void A_maildir_keeps_its_folders_and_flags()
    {
        Write("cur/1:2,S", Mail("<1@x>", "nora@client.example", "Read"));
        Write("cur/2:2,FS", Mail("<2@x>", "nora@client.example", "Flagged"));
        Write("new/3", Mail("<3@x>", "nora@client.example", "New"));
        Write(".Sent/cur/4:2,S", Mail("<4@x>", "Sam <sam@own.example>", "Mine", to: "nora@client.example"));
        Write(".Junk/cur/5:2,", Mail("<5@x>", "spam@x.example", "Win"));
        Write(".Clients.Alpine Gear/cur/6:2,S", Mail("<6@x>", "tom@alpine.example", "Nested"));
        var import = Import(folder.FullName);
        var mails = import.Mailbox.Messages().ToDictionary(mail => mail.Subject, StringComparer.Ordinal);
        var alpine = import.Mailbox.Folders().Single(item => item.DisplayName == "Alpine Gear");

        Assert.Equal(6, mails.Count);
        Assert.True(mails["Read"].IsRead);
        Assert.True(mails["Flagged"].IsFlagged);
        Assert.False(mails["New"].IsRead);
        Assert.False(mails["Win"].IsRead);
        Assert.Single(import.Mailbox.MessageIds(WellKnownFolders.Sent));
        Assert.Single(import.Mailbox.MessageIds(WellKnownFolders.Junk));
        Assert.Single(import.Mailbox.MessageIds(alpine.Id));
        Assert.Equal("Clients", import.Mailbox.Folders().Single(item => item.Id == alpine.ParentId).DisplayName);
        Assert.Equal("sam@own.example", import.Mailbox.Owner.Address);
        Assert.Equal("Sam", import.Mailbox.Owner.Name);
    }

    [Fact]
    public void A_folder_of_eml_files_is_read_with_the_folders_in_it()
    {
        Write("Inbox/1.eml", Mail("<1@x>", "nora@client.example", "One"));
        Write("Archive/2024/2.eml", Mail("<2@x>", "nora@client.example", "Two"));
        Write("Archive/2024/notes.txt", "not a mail");
        Write("Sent/mbox", $"From - \n{Mail("<3@x>", "sam@own.example", "Three")}");
        var import = Import(folder.FullName);

        Assert.Equal(3, import.Mailbox.MessageCount);
        Assert.Single(import.Mailbox.MessageIds(WellKnownFolders.Inbox));
        Assert.Contains(import.Mailbox.Folders(), item => item.DisplayName == "2024");
    }

    [Fact]
    public void Without_a_Sent_folder_the_owner_is_whom_most_mail_was_delivered_to()
    {
        var import = Import(Mbox(
            $"From - \nDelivered-To: sam@own.example\n{Headers("<1@x>", "a@x.example", "One", "list@lists.example")}\n\n",
            $"From - \nDelivered-To: sam@own.example\n{Headers("<2@x>", "a@x.example", "Two", "list@lists.example")}\n\n",
            $"From - \n{Headers("<3@x>", "sam@own.example", "Mine", "a@x.example")}\n\n"));

        Assert.Equal("sam@own.example", import.Mailbox.Owner.Address);
        Assert.Single(import.Mailbox.MessageIds(WellKnownFolders.Sent));
    }

    [Fact]
    public void Answers_are_one_conversation_by_their_references_or_else_by_subject_and_people_within_thirty_days()
    {
        var import = Import(Mbox(
            Entry("<1@x>", "a@x.example", "Logo"),
            $"From - \nIn-Reply-To: <1@x>\n{Headers("<2@x>", "b@x.example", "Something else")}\n\n",
            $"From - \n{Headers("<3@x>", "a@x.example", "Re: logo", day: 20)}\n\n",
            $"From - \n{Headers("<4@x>", "c@x.example", "Logo", to: "d@x.example", day: 20)}\n\n",
            $"From - \n{Headers("<5@x>", "c@x.example", "Logo", to: "d@x.example", day: 20, month: "Jan")}\n\n"));
        var conversation = import.Mailbox.Messages().ToDictionary(mail => mail.InternetMessageId, mail => mail.Conversation, StringComparer.Ordinal);

        Assert.Equal(conversation["<1@x>"], conversation["<2@x>"]);
        Assert.Equal(conversation["<1@x>"], conversation["<3@x>"]);
        Assert.NotEqual(conversation["<1@x>"], conversation["<4@x>"]);
        Assert.NotEqual(conversation["<4@x>"], conversation["<5@x>"]);
    }

    [Fact]
    public void Mail_from_the_same_machine_again_and_again_is_no_single_conversation()
    {
        var import = Import(Mbox(
            $"From - \nList-Id: <news>\n{Headers("<1@x>", "news@x.example", "Weekly")}\n\n",
            $"From - \nList-Id: <news>\n{Headers("<2@x>", "news@x.example", "Weekly", day: 11)}\n\n"));

        Assert.Equal(2, import.Mailbox.Messages().Select(mail => mail.Conversation).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Nothing_there_is_said_in_one_sentence()
    {
        var path = Path.Combine(folder.FullName, "absent");

        Assert.Contains(path, Assert.Throws<FileNotFoundException>(() => Import(path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_file_is_an_empty_mailbox()
    {
        var file = Path.Combine(folder.FullName, "empty.mbox");
        File.WriteAllText(file, "");

        Assert.Equal(0, Import(file).Mailbox.MessageCount);
    }

    [Fact]
    public async Task Twenty_five_hundred_real_mails_are_read_and_served()
    {
        var path = Shared.Find("data/real-mail.mbox");
        await using var graph = await GraphClient.StartAsync(new LocalGraphOptions { Mail = path });
        var served = 0;
        foreach (var item in graph.Mailbox.Folders())
        {
            served += (await graph.WalkAsync($"/me/mailFolders/{Uri.EscapeDataString(item.Id)}/messages/delta", pageSize: 500)).Pages.Ids().Count;
        }

        Assert.Equal(2500, served + graph.Host.SkippedMails);
        Assert.InRange(graph.Host.SkippedMails, 0, 25);
    }

    private static MailImport Import(string path) => MailImport.Read(path, GraphClient.Clock(), CancellationToken.None);

    private static string Entry(string id, string from, string subject) => $"From - \n{Headers(id, from, subject)}\n\nText\n\n";

    private static string Headers(string id, string from, string subject, string to = "me@own.example", int day = 4, string month = "Mar") =>
        $"Message-ID: {id}\nFrom: {from}\nTo: {to}\nSubject: {subject}\nDate: {day} {month} 2026 10:00:00 +0000";

    private static string Mail(string id, string from, string subject, string to = "sam@own.example") => $"{Headers(id, from, subject, to)}\n\nText\n";

    private string Mbox(params string[] mails)
    {
        var file = Path.Combine(folder.FullName, "export.mbox");
        File.WriteAllText(file, string.Concat(mails));
        return file;
    }

    private void Write(string path, string text)
    {
        var file = Path.Combine(folder.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
