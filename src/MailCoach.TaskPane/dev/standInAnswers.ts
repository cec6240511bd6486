import type { IncomingMessage, ServerResponse } from 'node:http';
import { checkOf, draftOf } from './exampleLetters';
import { clients, invoicesOf, messages, threadsOf } from './exampleMailbox';

let syncs = 0;
let synced = false;
const said = new Map<string, Record<string, unknown>>();
const checkIns = new Map<string, { id: string }[]>();
const talks = new Map<string, { id: string }[]>();
let ids = 0;

/** `?first` in the address of the page asks for a mailbox that was not read yet. */
export function answer(request: IncomingMessage, body: any, response: ServerResponse): void {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const path = url.pathname.replace('/api/v1', '');
  const reply = (value: unknown, status = 200) => {
    response.statusCode = status;
    response.setHeader('Content-Type', status >= 400 ? 'application/problem+json' : 'application/json');
    response.end(JSON.stringify(value));
  };
  const first = request.headers.referer?.includes('first') ?? false;
  if (path === '/preview/messages') {
    const folder = url.searchParams.get('folder') || 'inbox';
    return reply({
      folders: [
        { id: 'inbox', name: 'Inbox', unread: 3 },
        { id: 'sent', name: 'Sent Items', unread: 0 },
      ],
      items: messages.filter(message => message.folderId === folder),
      nextCursor: null,
    });
  }
  if (path === '/me') {
    const syncedAt = first && !synced ? null : new Date().toISOString();
    return reply({ mode: 'Local', name: 'Sam Weber', addresses: ['sam@samweber.example'], syncedAt, sync: null });
  }
  if (path === '/me/preferences') {
    return reply({
      timeZone: 'Europe/Berlin',
      workingDays: ['monday'],
      workStart: '09:00',
      workEnd: '09:01',
      paymentTermDays: 30,
    });
  }
  if (path === '/syncs') {
    syncs = 0;
    return reply(sync(), 202);
  }
  if (path.endsWith('/events')) {
    return streamSync(response);
  }
  if (path === '/phrasing/check') {
    return reply(checkOf(body.text));
  }
  if (path === '/clients') {
    return reply({ items: clients, nextCursor: null });
  }
  if (path === '/clients/lookup') {
    const client = clients.find(each => each.addresses.includes(body.address));
    return client
      ? reply({ client })
      : body.address?.includes('newsletter')
        ? reply({ title: 'Not a client', reason: 'notAClient', id: 'c-news' }, 404)
        : reply({ title: 'Unknown', reason: 'unknown' }, 404);
  }
  if (path === '/threads') {
    return reply({ items: threadsOf(url.searchParams.get('clientId') ?? ''), nextCursor: null });
  }
  if (path.startsWith('/threads/')) {
    const threads = clients.flatMap(each => threadsOf(each.id));
    return reply(threads.find(each => each.conversationId === decodeURIComponent(path.slice('/threads/'.length))));
  }
  const [, , id = '', sub, subId] = path.split('/');
  const client = clients.find(each => each.id === id);
  if (!client) {
    return reply({ title: 'There is no such client.' }, 404);
  }
  if (!sub) {
    if (request.method === 'PATCH') {
      said.set(id, { ...said.get(id), ...body });
    }
    return reply({ ...client, said: said.get(id) ?? {}, talks: talks.get(id) ?? [] });
  }
  if (sub === 'invoices') {
    const invoices = invoicesOf(id);
    return subId
      ? reply({ ...invoices.find(each => each.id === subId), ...body, source: 'owner' })
      : reply({ items: invoices, nextCursor: null });
  }
  if (sub === 'check-ins') {
    return keep(checkIns, { at: new Date().toISOString(), about: 'mail', ...body });
  }
  if (sub === 'talks') {
    return keep(talks, { howTaken: null, lastDay: null, ...talks.get(id)?.find(each => each.id === subId), ...body });
  }
  function keep(shelf: Map<string, { id: string }[]>, thing: object) {
    const others = (shelf.get(id) ?? []).filter(each => each.id !== subId);
    if (request.method === 'GET') {
      return reply({ items: others, nextCursor: null });
    }
    const kept = { ...thing, id: subId ?? `k${ids++}` };
    shelf.set(id, request.method === 'DELETE' ? others : [kept, ...others]);
    return request.method === 'DELETE' ? reply(undefined, 204) : reply(kept, subId ? 200 : 201);
  }
  return sub === 'drafts' ? reply(draftOf(client, body)) : reply({ id: 'x', ...body });
}

const sync = () => ({
  id: 's1',
  state: syncs >= 12 ? 'succeeded' : 'running',
  startedAt: new Date().toISOString(),
  finishedAt: null,
  foldersDone: Math.floor(syncs / 3),
  foldersTotal: 4,
  messagesRead: syncs * 412,
  messagesChanged: syncs * 412,
  graphRequests: syncs,
  problem: null,
});

function streamSync(response: ServerResponse): void {
  response.setHeader('Content-Type', 'text/event-stream');
  const timer = setInterval(() => {
    syncs++;
    const state = sync();
    const done = state.state !== 'running';
    response.write(`event: ${done ? 'done' : 'progress'}\ndata: ${JSON.stringify(state)}\n\n`);
    if (done) {
      synced = true;
      clearInterval(timer);
      response.end();
    }
  }, 400);
}
