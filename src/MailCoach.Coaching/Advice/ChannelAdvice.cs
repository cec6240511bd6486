namespace MailCoach.Coaching.Advice;

/// <summary>The channel to use for a talk; null where mail cannot tell and the owner is asked.</summary>
public sealed record ChannelAdvice(Channel? Channel, Sentence Reason);
