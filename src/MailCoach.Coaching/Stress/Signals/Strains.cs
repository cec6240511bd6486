using MailCoach.Coaching.Stress.Exchanges;

namespace MailCoach.Coaching.Stress.Signals;

/// <summary>
/// For every signal and every mail of an exchange, how much it strains: 0 not at all to 1 fully; <see cref="double.NaN"/> where the mail
/// enters no measure.
/// </summary>
internal sealed class Strains
{
    public static readonly int Signals = Enum.GetValues<Signal>().Length;

    private readonly float[] strains;
    private readonly int mails;

    public Strains(Exchange exchange)
    {
        mails = exchange.Mails.Length;
        strains = new float[Signals * mails];
        for (var mail = 0; mail < mails; mail++)
        {
            if (!exchange.Mails[mail].Counts)
            {
                for (var signal = 0; signal < Signals; signal++)
                {
                    strains[(signal * mails) + mail] = float.NaN;
                }
            }
        }
    }

    public Span<float> Of(Signal signal) => strains.AsSpan((int)signal * mails, mails);

    /// <summary>Asks for haste in any way: by its flag, its words, its voice, or by asking again.</summary>
    public bool Presses(Exchange exchange, int mail) =>
        exchange.Mails[mail].Has(MailMarks.High | MailMarks.Urgent | MailMarks.Loud | MailMarks.AsksAgain) || Of(Signal.Chasing)[mail] > 0;
}
