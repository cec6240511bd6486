import { runInContext, Script, type Context } from 'node:vm';
import { buildEvents } from '../../../dev/eventBundle';
import { bareEngine } from './bareEngine';

/** What a call into Outlook or the host can do wrong. `late` answers after everybody stopped waiting. */
export const FAULTS = ['throws', 'refuses', 'silent', 'late', 'nonsense'] as const;
export type Fault = (typeof FAULTS)[number];

/** Every place where a handler asks somebody something. */
export const PLACES = [
  'settings.get',
  'settings.save',
  'to',
  'cc',
  'bcc',
  'session.get',
  'session.set',
  'body',
  'notice',
  'lookup',
  'preferences',
  'check',
  'completed',
] as const;
export type Place = (typeof PLACES)[number];

export interface Mail {
  to?: string[];
  cc?: string[];
  bcc?: string[];
  body?: string;
  conversationId?: string | null;
}

export interface Asked {
  url: string;
  body: unknown;
  authorization: string | undefined;
}

type Done = (result: unknown) => void;
const LATE = 60_000;
const script = new Script(await buildEvents());

/** Outlook around a mail that is being written, with the event handlers loaded into a bare engine. */
export class BareOutlook {
  readonly handlers = new Map<string, (event: unknown) => void>();
  readonly settings = new Map<string, string>();
  readonly session = new Map<string, string>();
  readonly asked: Asked[] = [];
  readonly notices: Record<string, unknown>[] = [];
  readonly faults = new Map<Place, Fault>();
  readonly engine: Context;
  language = 'en-US';
  /** The newest requirement set that this Outlook has. */
  version = 15;
  naa = false;
  mail: Mail = {};
  /** What the host answers, by the end of the path; a status instead of a body refuses. */
  answers: Record<string, unknown> = {};

  constructor(
    lent: Record<string, unknown> = {},
    modern = false,
    private readonly clock: () => number = Date.now,
  ) {
    const world = { Office: this.office(), setTimeout, clearTimeout, fetch: this.fetch, ...lent };
    this.engine = bareEngine(world, modern);
    script.runInContext(this.engine);
  }

  /** Fires an event; what was answered, and after how many milliseconds. */
  fire(name: string): { answers: unknown[]; after: number[] } {
    const told = { answers: [] as unknown[], after: [] as number[] };
    const begun = this.clock();
    this.handlers.get(name)!({
      completed: (answer: unknown) => {
        told.answers.push(answer && JSON.parse(JSON.stringify(answer)));
        told.after.push(this.clock() - begun);
        if (this.faults.has('completed')) {
          throw new Error('Outlook is gone.');
        }
      },
    });
    return told;
  }

  /** Runs code inside the engine, for what the handlers cannot show from outside. */
  inside = (code: string): unknown => runInContext(code, this.engine);

  private office() {
    const line = (place: 'to' | 'cc' | 'bcc') => ({
      getAsync: (done: Done) =>
        this.call(place, done, () =>
          (this.mail[place] ?? []).map(emailAddress => ({ emailAddress, displayName: emailAddress })),
        ),
    });
    const outlook = this;
    return {
      actions: { associate: (name: string, handler: (event: unknown) => void) => this.handlers.set(name, handler) },
      AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
      CoercionType: { Text: 'text', Html: 'html' },
      MailboxEnums: {
        SendModeOverride: { PromptUser: 'promptUser' },
        ItemNotificationMessageType: { InsightMessage: 'insightMessage' },
        ActionType: { ShowTaskPane: 'showTaskPane' },
      },
      context: {
        get displayLanguage() {
          return outlook.language;
        },
        requirements: {
          isSetSupported: (set: string, version: string) =>
            set === 'Mailbox' ? Number(version.split('.')[1]) <= this.version : this.naa,
        },
        roamingSettings: {
          get: (key: string) => this.now('settings.get', () => this.settings.get(key)),
          set: (key: string, value: string) => void this.settings.set(key, value),
          saveAsync: (done: Done) => this.call('settings.save', done, () => undefined),
        },
        mailbox: {
          item: {
            get conversationId() {
              return outlook.mail.conversationId ?? null;
            },
            to: line('to'),
            cc: line('cc'),
            bcc: line('bcc'),
            body: { getAsync: (_: string, done: Done) => this.call('body', done, () => this.mail.body ?? '') },
            sessionData: {
              getAsync: (key: string, done: Done) =>
                this.call('session.get', done, () => {
                  if (!this.session.has(key)) {
                    throw new Error('KeyNotFound');
                  }
                  return this.session.get(key);
                }),
              setAsync: (key: string, value: string, done: Done) =>
                this.call('session.set', done, () => void this.session.set(key, value)),
            },
            notificationMessages: {
              replaceAsync: (_: string, notice: Record<string, unknown>, done: Done) =>
                this.call('notice', done, () => void this.notices.push(JSON.parse(JSON.stringify(notice)))),
            },
          },
        },
      },
    };
  }

  private now(place: Place, work: () => unknown): unknown {
    switch (this.faults.get(place)) {
      case 'throws':
      case 'refuses':
        throw new Error(place);
      case 'nonsense':
        return '{"origin":7';
      case 'silent':
      case 'late':
        return undefined;
      default:
        return work();
    }
  }

  private call(place: Place, done: Done, work: () => unknown): void {
    const answer = () => {
      let value: unknown;
      try {
        value = work();
      } catch (reason) {
        return done({ status: 'failed', error: { name: (reason as Error).message } });
      }
      return done({ status: 'succeeded', value });
    };
    switch (this.faults.get(place)) {
      case 'throws':
        throw new Error(place);
      case 'refuses':
        return done({ status: 'failed', error: { name: 'InternalServerError' } });
      case 'silent':
        return undefined;
      case 'late':
        return void setTimeout(answer, LATE);
      case 'nonsense':
        return done({ status: 'succeeded', value: 7 });
      default:
        return answer();
    }
  }

  private fetch = (url: string, init: { body?: string; headers: Record<string, string> }): Promise<unknown> => {
    this.asked.push({
      url,
      body: init.body === undefined ? null : JSON.parse(init.body),
      authorization: init.headers['Authorization'],
    });
    const path = Object.keys(this.answers).find(end => url.endsWith(end)) ?? '';
    const found = this.answers[path] ?? 404;
    const status = typeof found === 'number' ? found : 200;
    const answer = {
      ok: status === 200,
      status,
      headers: { get: () => null },
      json: async () => (typeof found === 'number' ? {} : found),
    };
    switch (this.faults.get(path.split('/').at(-1) as Place)) {
      case 'throws':
        throw new Error('fetch');
      case 'refuses':
        return Promise.reject(new TypeError('Failed to fetch'));
      case 'silent':
        return new Promise(() => undefined);
      case 'late':
        return new Promise(resolve => setTimeout(() => resolve(answer), LATE));
      case 'nonsense':
        return Promise.resolve({ ...answer, json: async () => [] });
      default:
        return Promise.resolve(answer);
    }
  };
}
