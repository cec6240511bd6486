namespace MailCoach.Api.OpenApi;

/// <summary>The names of the contract for the shapes of the code: <c>InvoiceAnswer</c> is an Invoice on the wire.</summary>
internal static class ContractNames
{
    private const string Answer = nameof(Answer);

    /// <summary>Where the shorter name would be another's.</summary>
    private static readonly Dictionary<Type, string> Own = new()
    {
        [typeof(Clients.ChannelAnswer)] = "UsualChannel",
        [typeof(Phrasing.CheckBody)] = "CheckRequest",
        [typeof(Phrasing.CheckAnswer)] = "CheckResult",
        [typeof(Payments.AssessBody)] = "AssessRequest",
        [typeof(Payments.AssessAnswer)] = "AssessResult",
    };

    public static string Of(Type type) =>
        Own.TryGetValue(type, out var name) ? name
        : type.IsGenericType ? string.Concat(type.GetGenericArguments().Select(Of)) + type.Name[..type.Name.IndexOf('`')]
        : type.Name.EndsWith(Answer, StringComparison.Ordinal) ? type.Name[..^Answer.Length]
        : type.Name;
}
