import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BareOutlook } from './bare/BareOutlook';
import { bridgeWindow } from './bare/bridge';
import { digest } from './digest';
import { noNotes } from './notes';

const signIn = {
  clientId: '11111111-1111-1111-1111-111111111111',
  authority: 'https://login.microsoftonline.com/common',
  scope: 'api://mailcoach/access_as_user',
  isPrivateCloud: false,
};

function outlook(token: string | null, naa: boolean) {
  const { window, asked } = bridgeWindow(token);
  const around = new BareOutlook(
    { window, crypto: (window as { crypto: unknown }).crypto, atob, btoa, URL, TextEncoder, TextDecoder },
    true,
  );
  around.naa = naa;
  around.mail = { to: ['tom@alpine.example'], body: 'Hello Tom' };
  around.answers = {
    '/clients/lookup': { client: { state: 'current', ending: null, said: { careful: true } } },
    '/me/preferences': { alerts: true, mutedRules: [] },
    '/phrasing/check': { language: 'en', findings: [{ rule: 'unclear-ending', severity: 'error', length: 0 }] },
  };
  const notes = { ...noNotes('https://coach.example'), signIn, careful: [digest('tom@alpine.example')] };
  around.settings.set('mailcoach', JSON.stringify(notes));
  return { around, bridge: asked };
}

async function answerOf(around: BareOutlook, handler: string) {
  const told = around.fire(handler);
  await vi.advanceTimersByTimeAsync(10_000);
  await vi.waitFor(() => expect(told.answers).toHaveLength(1));
  return told.answers[0];
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

describe('a handler that needs a token', () => {
  it('gets one silently for our own API, by the library of Microsoft, and sends it to our host only', async () => {
    const { around, bridge } = outlook('the token', true);
    const told = around.fire('onMessageSend');
    await vi.waitFor(() => expect(around.asked.length).toBeGreaterThanOrEqual(2), { timeout: 5000 });
    await vi.waitFor(() => expect(told.answers).toHaveLength(1));
    expect(bridge.map(each => each.method)).toEqual(['GetInitContext', 'GetToken']);
    expect(bridge[1]!.tokenParams).toMatchObject({
      clientId: signIn.clientId,
      scope: expect.stringContaining(signIn.scope),
    });
    expect(around.asked.map(each => each.authorization)).toEqual(around.asked.map(() => 'Bearer the token'));
    expect(around.asked.every(each => each.url.startsWith('https://coach.example/api/v1/'))).toBe(true);
  });

  it.each([
    ['this Outlook cannot hand one out', 'the token', false],
    ['the owner has to sign in', null, true],
  ])('goes by what is known on this device when %s', async (_, token, naa) => {
    const { around } = outlook(token, naa);
    expect(await answerOf(around, 'onMessageSend')).toMatchObject({ allowEvent: false });
    expect(around.asked).toEqual([]);
  });

  it('offers to sign in once, above a mail to somebody the owner is careful with', async () => {
    const { around } = outlook(null, false);
    await answerOf(around, 'onNewMessageCompose');
    await answerOf(around, 'onMessageRecipientsChanged');
    expect(around.notices).toHaveLength(1);
    expect(around.notices[0]).toMatchObject({ type: 'insightMessage', actions: [{ commandId: 'mailcoach.write' }] });
  });

  it('offers nothing above any other mail', async () => {
    const { around } = outlook(null, false);
    around.mail.to = ['ida@fjord.example'];
    await answerOf(around, 'onNewMessageCompose');
    expect(around.notices).toEqual([]);
  });
});
