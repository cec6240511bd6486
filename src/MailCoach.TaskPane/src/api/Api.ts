import type * as c from './contract';
import { eventsIn } from './events';
import type { SignIn } from '../signIn/SignIn';
import { Wire } from './Wire';

type Signal = AbortSignal | undefined;
const at = (id: string, ...rest: string[]) => ['/clients', encodeURIComponent(id), ...rest].join('/');

/** Every route the pane calls, by its name in the contract. */
export class Api {
  readonly wire: Wire;

  constructor(base = '/api/v1', signIn?: SignIn) {
    this.wire = new Wire(base, signIn);
  }

  me = (signal?: Signal) => this.wire.json<c.Me>('/me', { signal });
  preferences = (signal?: Signal) => this.wire.json<c.Preferences>('/me/preferences', { signal });
  setPreferences = (body: c.Preferences) => this.wire.json<c.Preferences>('/me/preferences', { method: 'PUT', body });

  startSync = (signal?: Signal) => this.wire.json<c.Sync>('/syncs', { method: 'POST', body: {}, signal });

  /** Every state of a sync until its last; ends when the sync ends. */
  async *syncStates(id: string, signal?: Signal): AsyncGenerator<c.Sync> {
    const answer = await this.wire.send(`/syncs/${encodeURIComponent(id)}/events`, { signal });
    if (!answer.body) {
      return;
    }
    for await (const event of eventsIn(answer.body)) {
      yield JSON.parse(event.data) as c.Sync;
      if (event.name === 'done') {
        return;
      }
    }
  }

  clients = (
    query: { state?: c.ClientState; sort?: string; limit?: number; cursor?: string | null },
    signal?: Signal,
  ) => this.wire.json<c.Page<c.ClientSummary>>(`/clients${search(query)}`, { signal });
  lookup = (who: { address?: string; internetMessageId?: string; conversationId?: string }, signal?: Signal) =>
    this.wire.json<c.Lookup>('/clients/lookup', { method: 'POST', body: who, signal });
  report = (id: string, signal?: Signal) => this.wire.json<c.ClientReport>(at(id), { signal });
  say = (id: string, body: c.ClientWord) => this.wire.json<c.ClientReport>(at(id), { method: 'PATCH', body });
  merge = (id: string, otherId: string) =>
    this.wire.json<c.ClientReport>(at(id, 'merge'), { method: 'POST', body: { otherId } });

  threads = (clientId: string, cursor: string | null, signal?: Signal) =>
    this.wire.json<c.Page<c.ThreadSummary>>(`/threads${search({ clientId, sort: 'recent', cursor })}`, { signal });
  thread = (conversationId: string, signal?: Signal) =>
    this.wire.json<c.ThreadReport>(`/threads/${encodeURIComponent(conversationId)}`, { signal });

  invoices = (id: string, cursor: string | null, signal?: Signal) =>
    this.wire.json<c.Page<c.Invoice>>(`${at(id, 'invoices')}${search({ cursor })}`, { signal });
  sayInvoice = (id: string, invoiceId: string, body: c.InvoiceWord) =>
    this.wire.json<c.Invoice>(at(id, 'invoices', encodeURIComponent(invoiceId)), { method: 'PATCH', body });
  importInvoices = (csv: string) => this.wire.json<c.Imported>('/invoices/import', { method: 'POST', csv });

  checkIns = (id: string, signal?: Signal) =>
    this.wire.json<c.Page<c.CheckIn>>(`${at(id, 'check-ins')}?limit=200`, { signal });
  checkIn = (id: string, body: c.CheckInRequest) =>
    this.wire.json<c.CheckIn>(at(id, 'check-ins'), { method: 'POST', body });
  removeCheckIn = (id: string, checkInId: string) =>
    this.wire.json<void>(at(id, 'check-ins', encodeURIComponent(checkInId)), { method: 'DELETE' });
  fit = (id: string, body: c.FitAnswers) => this.wire.json<c.FitAnswers>(at(id, 'fit'), { method: 'PUT', body });
  talk = (id: string, body: c.TalkRequest) => this.wire.json<c.Talk>(at(id, 'talks'), { method: 'POST', body });
  sayTalk = (id: string, talkId: string, body: c.TalkPatch) =>
    this.wire.json<c.Talk>(at(id, 'talks', encodeURIComponent(talkId)), { method: 'PATCH', body });
  removeTalk = (id: string, talkId: string) =>
    this.wire.json<void>(at(id, 'talks', encodeURIComponent(talkId)), { method: 'DELETE' });
  draft = (id: string, body: c.DraftRequest, signal?: Signal) =>
    this.wire.json<c.Draft>(at(id, 'drafts'), { method: 'POST', body, signal });
  check = (body: c.CheckRequest, signal?: Signal) =>
    this.wire.json<c.CheckResult>('/phrasing/check', { method: 'POST', body, signal });
}

function search(query: Record<string, string | number | null | undefined>): string {
  const given = Object.entries(query).filter(([, value]) => value !== null && value !== undefined);
  return given.length === 0 ? '' : `?${new URLSearchParams(given.map(([key, value]) => [key, String(value)]))}`;
}
