import { parse } from 'acorn';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildEvents } from '../../dev/eventBundle';
import { LANGUAGES } from '../words/languages';
import { BareOutlook, FAULTS, PLACES, type Fault, type Place } from './bare/BareOutlook';
import { PATIENCE } from './answering';
import { WRITE_COMMAND } from './commands';
import { digest } from './digest';
import { noNotes, type Notes } from './notes';

const TOM = 'tom@alpine.example';
const IDA = 'ida@fjord.example';
const ENDING = 'Hello Tom, I have decided to end our work together on 30 June.';
const LET_GO = { allowEvent: true };
const HANDLERS = ['onMessageSend', 'onNewMessageCompose', 'onMessageRecipientsChanged'];

const plain = [{ rule: 'unclear-ending', severity: 'error', start: 0, length: 0 }];
const blunt = [...plain, { rule: 'adversative', severity: 'warning', start: 3, length: 3 }];
const check = (findings: unknown[]) => ({ language: 'en', findings });
const client = (said: object = {}, more: object = {}) => ({
  client: { state: 'current', ending: null, said, ...more },
});
const settings = (more: object = {}) => ({ alerts: true, mutedRules: [], ...more });

/** The pane was opened once, the host answers, the mail goes to a client nobody is careful with. */
function outlook(notes: Partial<Notes> | null = {}, answers: Record<string, unknown> = {}): BareOutlook {
  const around = new BareOutlook();
  if (notes) {
    around.settings.set('mailcoach', JSON.stringify({ ...noNotes('https://coach.example'), ...notes }));
  }
  around.mail = { to: [TOM], body: 'Hello Tom, the invoice is attached.' };
  around.answers = {
    '/clients/lookup': client(),
    '/me/preferences': settings(),
    '/phrasing/check': check(plain),
    ...answers,
  };
  return around;
}

const careful = { careful: [digest(TOM)] };
const asks = expect.objectContaining({ allowEvent: false, commandId: WRITE_COMMAND, sendModeOverride: 'promptUser' });

/** What an event was answered once everything that could happen has happened. */
async function answerOf(around: BareOutlook, handler = 'onMessageSend'): Promise<unknown> {
  const told = around.fire(handler);
  await vi.advanceTimersByTimeAsync(120_000);
  expect(told.answers).toHaveLength(1);
  expect(told.after[0]).toBeLessThanOrEqual(PATIENCE);
  return told.answers[0];
}

/** The test's own clock. */
const now = () => vi.getMockedSystemTime()!.getTime();

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the event handlers', () => {
  it('are one script in ES2016, without imports, that runs in an engine without a page', async () => {
    const code = await buildEvents();
    expect(() => parse(code, { ecmaVersion: 7, sourceType: 'script' })).not.toThrow();
    const around = outlook();
    expect([...around.handlers.keys()]).toEqual(HANDLERS);
    expect(around.inside('typeof document + typeof window + typeof localStorage + typeof Object.entries')).toBe(
      'undefined'.repeat(4),
    );
  });

  it.each(HANDLERS)('%s does not ask anybody anything where the pane was never opened', async handler => {
    const around = outlook(null);
    expect(await answerOf(around, handler)).toEqual(handler === 'onMessageSend' ? LET_GO : undefined);
    expect(around.asked).toEqual([]);
  });
});

describe('a mail that goes out', () => {
  it.each<[string, unknown, () => BareOutlook]>([
    ['to a client nobody is careful with goes', LET_GO, () => outlook()],
    ['to a stranger goes', LET_GO, () => outlook({}, { '/clients/lookup': 404 })],
    ['to a careful client waits for a look', asks, () => outlook({}, { '/clients/lookup': client({ careful: true }) })],
    ['that ends the work waits for a look', asks, () => outlook({}, { '/phrasing/check': check([]) })],
    [
      'that speaks of the last day after the ending was said goes',
      LET_GO,
      () => outlook({}, { '/phrasing/check': check([]), '/clients/lookup': client({}, { ending: {} }) }),
    ],
    [
      'to a client who parted goes',
      LET_GO,
      () => outlook({}, { '/phrasing/check': check([]), '/clients/lookup': client({}, { state: 'parted' }) }),
    ],
    [
      'is not taken for an ending where the owner muted the rule that could tell',
      LET_GO,
      () =>
        outlook({}, { '/phrasing/check': check([]), '/me/preferences': settings({ mutedRules: ['unclear-ending'] }) }),
    ],
    [
      'goes where alerts are off for all',
      LET_GO,
      () =>
        outlook({}, { '/clients/lookup': client({ careful: true }), '/me/preferences': settings({ alerts: false }) }),
    ],
    [
      'goes where alerts are off for this client',
      LET_GO,
      () => outlook({}, { '/clients/lookup': client({ careful: true, alerts: false }) }),
    ],
    [
      'goes when the notes say that alerts are off and the host is gone',
      LET_GO,
      () => gone({ ...careful, alerts: false }),
    ],
    [
      'goes when the notes say off for this client and the host is gone',
      LET_GO,
      () => gone({ ...careful, quiet: [digest(TOM)] }),
    ],
    ['to a careful client waits for a look when the host is gone', asks, () => gone(careful)],
    ['to nobody goes', LET_GO, () => Object.assign(outlook(careful), { mail: {} })],
    [
      'with a careful client in copy waits for a look',
      asks,
      () => Object.assign(gone(careful), { mail: { to: [IDA], cc: [TOM.toUpperCase()] } }),
    ],
  ])('%s', async (_, expected, around) => expect(await answerOf(around())).toEqual(expected));

  it('is asked about once, and not again after "send anyway"', async () => {
    const around = outlook({}, { '/clients/lookup': client({ careful: true }) });
    expect(await answerOf(around)).toEqual(asks);
    expect(await answerOf(around)).toEqual(LET_GO);
  });

  it('keeps the quoted words of the client on this device', async () => {
    const around = outlook();
    around.mail = { to: [TOM], conversationId: 'c', body: `Thanks.\n\nOn Mon, 3 May 2026, Tom wrote:\n> THEIRS` };
    await answerOf(around);
    const sent = around.asked.filter(each => each.url.endsWith('/phrasing/check'));
    expect(sent.map(each => each.body)).toEqual([{ text: 'Thanks.\n\n', purpose: 'breakup' }]);
  });

  it('sends nothing of a reply whose quoted part cannot be found', async () => {
    const around = outlook();
    around.mail = { to: [TOM], conversationId: 'c', body: 'Thanks.\nTHEIRS' };
    expect(await answerOf(around)).toEqual(LET_GO);
    expect(JSON.stringify(around.asked)).not.toContain('THEIRS');
  });

  it('is not read at all where it goes to no client', async () => {
    const around = outlook({}, { '/clients/lookup': 404 });
    around.mail.body = ENDING;
    await answerOf(around);
    expect(around.asked.map(each => each.url)).not.toContain('https://coach.example/api/v1/phrasing/check');
  });

  it('waits for nothing that was found out while it was written', async () => {
    const around = outlook({}, { '/clients/lookup': client({ careful: true }) });
    await answerOf(around, 'onMessageRecipientsChanged');
    around.asked.length = 0;
    expect(await answerOf(around)).toEqual(asks);
    expect(around.asked.map(each => each.url.split('/').at(-1))).toEqual(['check']);
  });
});

/** The host does not answer, and neither do its neighbours. */
function gone(notes: Partial<Notes>): BareOutlook {
  const around = outlook(notes);
  for (const place of ['lookup', 'preferences', 'check'] as const) {
    around.faults.set(place, 'silent');
  }
  return around;
}

describe('an ending that the pane handed to Outlook', () => {
  const handed = (at = now()) => ({ handed: [{ to: digest(TOM), at }] });

  it('is known by the mail that was begun with it, and by no other', async () => {
    const around = gone(handed());
    expect(await answerOf(around, 'onNewMessageCompose')).toBeUndefined();
    expect(await answerOf(around)).toEqual(asks);
    around.session.clear();
    expect(await answerOf(around, 'onNewMessageCompose')).toBeUndefined();
    expect(await answerOf(around)).toEqual(LET_GO);
  });

  it('is forgotten after ten minutes', async () => {
    const around = gone(handed(now() - 11 * 60_000));
    await answerOf(around, 'onNewMessageCompose');
    expect(await answerOf(around)).toEqual(LET_GO);
  });

  it('says that others would read it too', async () => {
    const around = gone(handed());
    await answerOf(around, 'onNewMessageCompose');
    around.mail.cc = [IDA];
    const answer = (await answerOf(around)) as Office.SmartAlertsEventCompletedOptions;
    expect(answer.errorMessage).toContain('more people');
  });
});

describe('what an alert says', () => {
  const ASKS = { '/clients/lookup': client({ careful: true }), '/phrasing/check': check(blunt) };

  it.each(LANGUAGES)('in %s fits into its dialog', async language => {
    const around = outlook({}, ASKS);
    around.language = language;
    around.session.set('mailcoach', JSON.stringify({ letter: digest(IDA) }));
    const said = (await answerOf(around)) as Office.SmartAlertsEventCompletedOptions;
    expect(said.errorMessage!.length).toBeLessThanOrEqual(500);
    expect(said.errorMessage!.length).toBeGreaterThan(100);
    expect(said.cancelLabel!.length).toBeLessThanOrEqual(20);
    expect(said.errorMessageMarkdown).toBe(said.errorMessage);
  });

  it('does not speak of words that matter in an ending only', async () => {
    const inviting = [{ rule: 'open-door', severity: 'warning', start: 0, length: 4 }];
    const muted = settings({ mutedRules: ['unclear-ending'] });
    const around = outlook({}, { ...ASKS, '/phrasing/check': check(inviting), '/me/preferences': muted });
    expect(((await answerOf(around)) as Office.SmartAlertsEventCompletedOptions).errorMessage).not.toContain('word');
    const other = outlook({}, ASKS);
    expect(((await answerOf(other)) as Office.SmartAlertsEventCompletedOptions).errorMessage).toContain('word');
  });

  it('is the same for an ending and for a careful client, because screens are shared', async () => {
    const ending = await answerOf(outlook({}, { '/phrasing/check': check([]) }));
    const other = await answerOf(outlook({}, { '/clients/lookup': client({ careful: true }) }));
    expect(ending).toEqual(other);
    expect(JSON.stringify(ending).toLowerCase()).not.toMatch(/tom|alpine/);
  });

  it.each([
    [12, ['allowEvent', 'errorMessage']],
    [14, ['allowEvent', 'cancelLabel', 'commandId', 'contextData', 'errorMessage', 'sendModeOverride']],
  ])('keeps to what Mailbox 1.%i knows', async (version, members) => {
    const around = outlook({}, ASKS);
    around.version = version;
    expect(Object.keys((await answerOf(around)) as object).sort()).toEqual(members);
  });
});

describe('whatever goes wrong', () => {
  const either = [LET_GO, asks];

  it.each(HANDLERS)('%s answers once and in time, and blocks nothing', async handler => {
    const around = outlook();
    for (const [first, second] of pairs()) {
      around.faults.clear();
      around.session.clear();
      around.settings.set('mailcoach', JSON.stringify({ ...noNotes('https://coach.example'), ...careful }));
      around.faults.set(...first).set(...second);
      const answer = await answerOf(around, handler);
      expect(handler === 'onMessageSend' ? either : [undefined], `${first} ${second}`).toContainEqual(answer);
    }
  });

  it.each(
    PLACES.filter(place => !['settings.get', 'to'].includes(place)).flatMap(place =>
      FAULTS.map(fault => [place, fault] as const),
    ),
  )('a careful client is still known when %s %s', async (place, fault) => {
    const around = outlook(careful, { '/clients/lookup': client({ careful: true }) });
    around.faults.set(place, fault);
    expect(await answerOf(around)).toEqual(asks);
  });

  it('an answer that comes late changes nothing', async () => {
    const around = outlook({}, { '/clients/lookup': client({ careful: true }) });
    around.faults.set('lookup', 'late');
    expect(await answerOf(around)).toEqual(LET_GO);
  });
});

function* pairs(): Generator<[[Place, Fault], [Place, Fault]]> {
  const all = PLACES.flatMap(place => FAULTS.map(fault => [place, fault] as [Place, Fault]));
  for (const first of all) {
    for (const second of all) {
      if (first[0] <= second[0]) {
        yield [first, second];
      }
    }
  }
}
