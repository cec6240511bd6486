import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Api } from '../api/Api';
import { NoHost } from '../host/NoHost';
import type { Letter, LetterPurpose, MailHost } from '../host/MailHost';
import { digest } from './digest';
import { noteForEvents } from './fromThePane';
import { readNotes } from './notes';

const TOM = 'tom@alpine.example';
const letter = (purpose: LetterPurpose | null): Letter => ({
  to: [{ name: 'Tom', address: TOM }],
  subject: '',
  text: '',
  html: '',
  purpose,
});
const report = (said: object, isClient = true) => ({ addresses: [TOM, 'accounts@alpine.example'], isClient, said });

let kept: Map<string, string>;
let saves: number;

function pane(said: object = {}, isClient = true) {
  const host: MailHost = new NoHost();
  const api = {
    report: async () => report(said, isClient),
    say: async () => report(said, isClient),
    preferences: async () => ({ alerts: false }),
    setPreferences: async (body: object) => body,
  } as unknown as Api;
  noteForEvents(host, api, null);
  return { host, api };
}

beforeEach(() => {
  kept = new Map();
  saves = 0;
  vi.stubGlobal('location', { origin: 'https://coach.example' });
  vi.stubGlobal('Office', {
    context: {
      requirements: { isSetSupported: () => false },
      roamingSettings: {
        get: (key: string) => kept.get(key),
        set: (key: string, value: string) => kept.set(key, value),
        saveAsync: () => saves++,
      },
    },
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('what the pane leaves for the event handlers', () => {
  it('is where the host stands, from the first opening', () => {
    pane();
    expect(readNotes()).toMatchObject({ origin: 'https://coach.example', alerts: true, careful: [] });
  });

  it('is whom the owner is careful with, by every address, and no more when the word is taken back', async () => {
    await pane({ careful: true }).api.report('c');
    expect(readNotes()!.careful).toEqual([TOM, 'accounts@alpine.example'].map(digest));
    expect(kept.get('mailcoach')).not.toContain('alpine');
    await pane({}).api.say('c', {});
    expect(readNotes()!.careful).toEqual([]);
  });

  it('is nothing about somebody who is no client any more', async () => {
    await pane({ careful: true }, false).api.report('c');
    expect(readNotes()!.careful).toEqual([]);
  });

  it('is the switch of each client and the one for all', async () => {
    const { api } = pane({ alerts: false });
    await api.report('c');
    await api.preferences();
    expect(readNotes()).toMatchObject({ alerts: false, quiet: [digest(TOM), digest('accounts@alpine.example')] });
  });

  it('is an ending on its way, even where Outlook never answers; no other letter', async () => {
    const { host } = pane();
    await host.displayReply(letter('raise'));
    expect(readNotes()!.handed).toEqual([]);
    await host.displayReply(letter('breakup'));
    expect(readNotes()!.handed).toMatchObject([{ to: digest(TOM) }]);
  });

  it('is nothing that could stop the pane', async () => {
    vi.stubGlobal('Office', { context: {} });
    const { host, api } = pane({ careful: true });
    await expect(api.report('c')).resolves.toBeDefined();
    await expect(host.displayReply(letter('breakup'))).resolves.toBe('unsure');
  });

  it('is saved only when it says something new', async () => {
    const { api } = pane({ careful: true });
    await api.report('c');
    const before = saves;
    await api.report('c');
    expect(saves).toBe(before);
  });
});
