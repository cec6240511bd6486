using MailCoach.Coaching.Stress.Baselines;
using MailCoach.Coaching.Stress.Exchanges;

namespace MailCoach.Coaching.Stress.Signals;

/// <summary>
/// "Which version of the client will I get?": weeks that turn from quiet to pressing. Who always presses does not swing, and more mail
/// alone is no swing: volume is not stress.
/// </summary>
internal static class Swing
{
    /// <summary>Tone that rises by less than this share of the mails is the ordinary wobble of few mails.</summary>
    private const float Turn = 0.4f;

    /// <summary>A week of one mail has no tone.</summary>
    private const int LeastMails = 2;

    public static void Read(Exchange exchange, OwnerUsual usual, Strains strains)
    {
        var swing = strains.Of(Signal.Swing);
        var mails = exchange.Mails;
        var earlier = float.NaN;
        for (int from = 0, to; from < mails.Length; from = to)
        {
            for (to = from + 1; to < mails.Length && mails[to].Week == mails[from].Week; to++)
            {
            }

            var tone = Tone(exchange, strains, from, to);
            var rise = Math.Max(0, tone - earlier);
            for (var i = from; i < to; i++)
            {
                swing[i] = mails[i].Counts && rise >= Turn && strains.Presses(exchange, i) ? 1 : swing[i];
            }

            earlier = float.IsNaN(tone) ? earlier : tone;
        }
    }

    /// <summary>The share of a week's mails that press.</summary>
    private static float Tone(Exchange exchange, Strains strains, int from, int to)
    {
        int counted = 0, pressing = 0;
        for (var i = from; i < to; i++)
        {
            if (exchange.Mails[i].Counts)
            {
                counted++;
                pressing += strains.Presses(exchange, i) ? 1 : 0;
            }
        }

        return counted < LeastMails ? float.NaN : (float)pressing / counted;
    }
}
