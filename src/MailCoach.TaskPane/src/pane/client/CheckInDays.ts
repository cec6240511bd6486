import { dayOf, type Clock } from '../clock';

/** What outlives the pane, which is opened anew for every mail where it is not pinned. */
export type Kept = Pick<Storage, 'getItem' | 'setItem'>;

const KEY = 'check-ins-asked';

interface Day {
  day: string;
  clients: string[];
}

/**
 * How a client's mail felt is asked once a client a day at most, whoever they are; not answering is an answer for the day.
 * Only ids are kept that lead back to nobody, and only for a day.
 */
export class CheckInDays {
  private readonly now: Clock;
  private readonly kept: Kept | null;
  /** The question that stands on the screen. */
  private open: { clientId: string; mail: string } | null = null;
  private today: Day;

  constructor(now: Clock, kept: Kept | null) {
    this.now = now;
    this.kept = kept;
    this.today = this.read();
  }

  /** A question once asked stays as long as one looks at its mail. */
  isDue(clientId: string, mail: string): boolean {
    const isOpen = this.open?.clientId === clientId && this.open.mail === mail;
    return isOpen || !this.read().clients.includes(clientId);
  }

  /** It is on the screen: the day's asking. */
  asked(clientId: string, mail: string): void {
    this.open = { clientId, mail };
    const before = this.read();
    if (!before.clients.includes(clientId)) {
      this.today = { day: before.day, clients: [...before.clients, clientId] };
      this.write();
    }
  }

  /** Answered, or waved away. */
  done(): void {
    this.open = null;
  }

  /** Another mail is looked at: what was left unanswered stays so. */
  looksAt(mail: string): void {
    if (this.open?.mail !== mail) {
      this.open = null;
    }
  }

  /** What other panes of today noted counts as well. */
  private read(): Day {
    const day = dayOf(this.now());
    const own = this.today?.day === day ? this.today.clients : [];
    try {
      const noted = JSON.parse(this.kept?.getItem(KEY) ?? 'null') as Partial<Day> | null;
      const theirs = noted?.day === day && Array.isArray(noted.clients) ? noted.clients : [];
      return { day, clients: [...new Set([...theirs, ...own])] };
    } catch {
      return { day, clients: own };
    }
  }

  private write(): void {
    try {
      this.kept?.setItem(KEY, JSON.stringify(this.today));
    } catch {
      // A full or forbidden store: this pane remembers by itself.
    }
  }
}

/** Null where the browser keeps nothing for us, as in some embedded frames. */
export function keptHere(): Kept | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}
