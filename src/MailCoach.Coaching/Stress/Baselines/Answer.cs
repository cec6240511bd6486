using System.Runtime.InteropServices;

namespace MailCoach.Coaching.Stress.Baselines;

/// <summary>One answer of the owner: in which week the mail came, from which exchange (−1: somebody else), after how many working minutes.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Answer(int Week, int Exchange, int Minutes);
