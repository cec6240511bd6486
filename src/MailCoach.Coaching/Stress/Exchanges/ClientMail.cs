using MailCoach.Coaching.Mail;

namespace MailCoach.Coaching.Stress.Exchanges;

/// <summary>All mail with one client, oldest first, and the number of the conversation that each stands in.</summary>
internal sealed record ClientMail(List<MessageMetadata> Messages, List<int> Conversations);
