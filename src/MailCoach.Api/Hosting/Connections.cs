using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace MailCoach.Api.Hosting;

/// <summary>
/// Who is connected. A host that is full lets go of the connection that has been silent longest and takes the new one: clients that hold
/// connections and ask nothing keep nobody out, least of all who asks after the host's health. A new one is turned away only while all others are being answered.
/// </summary>
public sealed class Connections(LoadLimits limits)
{
    private readonly Lock gate = new();

    /// <summary>Longest first.</summary>
    private readonly LinkedList<Guest> silent = new();
    private int count;

    public void Watch(ListenOptions listen) => listen.Use(next => connection => ServeAsync(connection, next));

    /// <summary>A connection that is being answered is not silent.</summary>
    public async Task AnswerAsync(HttpContext context, RequestDelegate next)
    {
        if (context.Features.Get<Guest>() is not { } guest)
        {
            await next(context);
            return;
        }

        Speak(guest);
        try
        {
            await next(context);
        }
        finally
        {
            FallSilent(guest);
        }
    }

    private async Task ServeAsync(ConnectionContext connection, ConnectionDelegate next)
    {
        var guest = new Guest(connection);
        if (!Enter(guest, out var leaving))
        {
            connection.Abort(new ConnectionAbortedException());
            return;
        }

        leaving?.Connection.Abort(new ConnectionAbortedException());
        connection.Features.Set(guest);
        try
        {
            await next(connection);
        }
        finally
        {
            Leave(guest);
        }
    }

    private bool Enter(Guest guest, out Guest? leaving)
    {
        lock (gate)
        {
            leaving = null;
            if (count == limits.Connections)
            {
                if (silent.First is not { Value: var longest })
                {
                    return false;
                }

                leaving = longest;
                Forget(longest);
            }

            count++;
            silent.AddLast(guest.Place);
            return true;
        }
    }

    private void Leave(Guest guest)
    {
        lock (gate)
        {
            Forget(guest);
        }
    }

    private void Speak(Guest guest)
    {
        lock (gate)
        {
            if (guest.Requests++ == 0 && guest.IsHere)
            {
                silent.Remove(guest.Place);
            }
        }
    }

    private void FallSilent(Guest guest)
    {
        lock (gate)
        {
            if (--guest.Requests == 0 && guest.IsHere)
            {
                silent.AddLast(guest.Place);
            }
        }
    }

    private void Forget(Guest guest)
    {
        if (!guest.IsHere)
        {
            return;
        }

        guest.IsHere = false;
        count--;
        if (guest.Place.List is not null)
        {
            silent.Remove(guest.Place);
        }
    }

    private sealed class Guest
    {
        public Guest(ConnectionContext connection)
        {
            Connection = connection;
            Place = new LinkedListNode<Guest>(this);
        }

        public ConnectionContext Connection { get; }

        public LinkedListNode<Guest> Place { get; }

        /// <summary>False once it has left, or was let go and is about to.</summary>
        public bool IsHere { get; set; } = true;

        public int Requests { get; set; }
    }
}
