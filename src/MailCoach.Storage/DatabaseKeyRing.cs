using System.Data;
using System.Xml.Linq;
using Dapper;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Npgsql;

namespace MailCoach.Storage;

/// <summary>
/// The key ring of hosts that share a PostgreSQL server, in a table beside the mailboxes. Whoever uses it must also wrap the ring by a
/// certificate or Key Vault: else a dump would hold both the rows and what opens them.
/// </summary>
public sealed class DatabaseKeyRing(StorageOptions options) : IXmlRepository
{
    /// <inheritdoc/>
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var connection = new NpgsqlConnection(options.ConnectionString);
        return [.. connection.Query<string>("select element from keyring order by id").Select(element => XElement.Parse(element))];
    }

    /// <inheritdoc/>
    public void StoreElement(XElement element, string friendlyName)
    {
        using var connection = new NpgsqlConnection(options.ConnectionString);
        connection.Open();
        using var transaction = connection.BeginTransaction(IsolationLevel.ReadCommitted);
        // Two hosts that start at once each make a key; the lock only keeps their numbers apart.
        connection.Execute("lock table keyring in exclusive mode", transaction: transaction);
        connection.Execute(
            "insert into keyring (id, name, element) select coalesce(max(id), 0) + 1, @friendlyName, @text from keyring",
            new { friendlyName, text = element.ToString(SaveOptions.DisableFormatting) },
            transaction);
        transaction.Commit();
    }
}
