namespace MailCoach.Coaching.Drafting;

/// <summary>One way to make a letter fit its length.</summary>
/// <param name="Reasons">How many reasons it names.</param>
/// <param name="Try">Which choice of the seed: 0 is the client's own.</param>
/// <param name="Brief">For how many purposes the shortest wording is taken.</param>
/// <param name="Ample">For how many purposes the longest wording is taken.</param>
/// <param name="Short">A next step and a thanks of one breath.</param>
internal sealed record Fit(int Reasons, int Try = 0, int Brief = 0, int Ample = 0, bool Short = false);
