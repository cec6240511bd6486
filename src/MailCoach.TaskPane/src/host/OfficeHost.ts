import type { Address, Handed, Letter, MailHost, MailItem, OwnWords, Surroundings } from './MailHost';
import { lookAt, type AnyItem } from './officeItem';
import { OfficeQueue } from './OfficeQueue';
import { ownWordsOf } from './ownWords';
import { replaceInHtml } from './replaceInHtml';
import { Told } from './Told';

/** `displayReplyFormAsync` refuses bodies beyond 32 KB. */
const REPLY_LIMIT = 32 * 1024;
/** `setAsync` and `prependAsync` throw beyond this many characters. */
const BODY_LIMIT = 1_000_000;
/** Office.js tells nobody that a body changed, so it is read again this often, in milliseconds. */
const BODY_PULSE = 2000;
/** A background darker than this (0 black to 1 white) is a dark theme. */
const DARK_BELOW = 0.4;

/** The real Outlook. Requirement sets are asked for at run time; what is missing answers `unsure`. */
export class OfficeHost implements MailHost {
  readonly kind = 'office';
  readonly sendLater: MailHost['sendLater'];
  private readonly queue = new OfficeQueue();
  private readonly items = new Told<MailItem | null>();
  private readonly arounds = new Told<Surroundings>();
  private readonly written = new Told<OwnWords | null>();
  private current: MailItem | null = null;
  private looks = 0;
  private lastWords: string | null | undefined;

  constructor() {
    this.sendLater = this.can('1.13') ? this.delay : null;
  }

  async start(): Promise<void> {
    await this.look();
    const mailbox = Office.context.mailbox;
    mailbox.addHandlerAsync(Office.EventType.ItemChanged, () => void this.look());
    if (this.can('1.14')) {
      mailbox.addHandlerAsync(Office.EventType.OfficeThemeChanged, () => this.arounds.tell(this.surroundings()));
    }
    if (this.current?.mode === 'compose') {
      this.compose()?.addHandlerAsync(Office.EventType.RecipientsChanged, () => void this.look());
      setInterval(() => void this.readWords(), BODY_PULSE);
    }
  }

  item = () => this.current;
  onItemChanged = this.items.listen;
  onSurroundingsChanged = this.arounds.listen;
  onOwnWordsChanged = this.written.listen;

  surroundings = (): Surroundings => ({
    dark: brightness(Office.context.officeTheme?.bodyBackgroundColor) < DARK_BELOW,
    locale: Office.context.displayLanguage || navigator.language,
  });

  openMessage(webLink: string | null): void {
    if (webLink) {
      window.open(webLink, '_blank', 'noopener');
    }
  }

  async displayReply(letter: Letter): Promise<Handed> {
    const item = this.read();
    if (!item || letter.html.length > REPLY_LIMIT || !this.can('1.9')) {
      return 'unsure';
    }
    return this.hand(done => item.displayReplyFormAsync({ htmlBody: letter.html }, done));
  }

  async displayNewMessage(letter: Letter): Promise<Handed> {
    if (!this.can('1.9') || letter.html.length > REPLY_LIMIT) {
      return 'unsure';
    }
    const toRecipients = letter.to.map((person: Address) => person.address);
    const form = { toRecipients, subject: letter.subject, htmlBody: letter.html };
    return this.hand(done => Office.context.mailbox.displayNewMessageFormAsync(form, done));
  }

  /** `setSelectedDataAsync` can say yes and insert nothing, so the body is read afterwards. */
  async insertIntoCompose(letter: Letter): Promise<Handed> {
    const item = this.compose();
    if (!item || letter.html.length > BODY_LIMIT) {
      return 'unsure';
    }
    const options = { coercionType: Office.CoercionType.Html };
    const handed = await this.hand(done => item.body.prependAsync(letter.html, options, done));
    const body = await this.body(Office.CoercionType.Text).catch(() => '');
    const firstLine = letter.text.trim().split('\n')[0] ?? '';
    return handed === 'done' && body.includes(firstLine) ? 'done' : 'unsure';
  }

  async ownWords(): Promise<OwnWords | null> {
    const body = await this.body(Office.CoercionType.Text).catch(() => null);
    const own = body === null ? null : ownWordsOf(body, Boolean(this.current?.conversationId));
    return own === null ? null : { text: own };
  }

  /** Where the place is not certain, the wording is left to the owner's own hand. */
  async replaceWords(start: number, original: string, replacement: string): Promise<boolean> {
    const item = this.compose();
    const body = await this.body(Office.CoercionType.Text).catch(() => null);
    const type = await this.queue.run<Office.CoercionType>(done => item?.body.getTypeAsync(done)).catch(() => null);
    if (!item || body === null || type === null) {
      return false;
    }
    const text = body.replaceAll('\r\n', '\n');
    const changed = await this.withWords(type, text, start, original, replacement);
    if (changed === null || changed.length > BODY_LIMIT) {
      return false;
    }
    return (await this.hand(done => item.body.setAsync(changed, { coercionType: type }, done))) === 'done';
  }

  /** A mail in plain text stays one. */
  private async withWords(
    type: Office.CoercionType,
    text: string,
    start: number,
    original: string,
    replacement: string,
  ): Promise<string | null> {
    if (type === Office.CoercionType.Text) {
      const stands = text.startsWith(original, start) && original !== '';
      return stands ? text.slice(0, start) + replacement + text.slice(start + original.length) : null;
    }
    const html = await this.body(Office.CoercionType.Html).catch(() => null);
    return html === null ? null : replaceInHtml(html, text, start, original, replacement);
  }

  private delay = (at: Date): Promise<Handed> =>
    this.hand(done => (this.compose() as Office.MessageCompose).delayDeliveryTime.setAsync(at, done));

  private async look(): Promise<void> {
    const mine = ++this.looks;
    const item = Office.context.mailbox.item;
    const seen = item ? await lookAt(item as AnyItem, `office-${mine}`, this.queue).catch(() => null) : null;
    if (mine === this.looks) {
      this.current = seen;
      this.items.tell(seen);
    }
  }

  private async readWords(): Promise<void> {
    const words = await this.ownWords();
    if (words?.text !== this.lastWords) {
      this.lastWords = words?.text;
      this.written.tell(words);
    }
  }

  private body = (type: Office.CoercionType): Promise<string> =>
    this.queue.run<string>(done => this.compose()?.body.getAsync(type, done));

  private async hand(call: (done: (result: Office.AsyncResult<void>) => void) => void): Promise<Handed> {
    try {
      await this.queue.run<void>(call);
      return 'done';
    } catch {
      return 'unsure';
    }
  }

  private read = () => Office.context.mailbox.item as unknown as Office.MessageRead | undefined;
  private compose = () => Office.context.mailbox.item as unknown as Office.MessageCompose | undefined;
  private can = (version: string) => Office.context.requirements.isSetSupported('Mailbox', version);
}

function brightness(color: string | undefined): number {
  const [red, green, blue] = [1, 3, 5].map(start => Number.parseInt(color?.slice(start, start + 2) ?? 'ff', 16) / 255);
  return 0.2126 * (red ?? 1) + 0.7152 * (green ?? 1) + 0.0722 * (blue ?? 1);
}
