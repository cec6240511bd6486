import type { Handed, Letter, MailHost, MailItem, OwnWords, Surroundings } from './MailHost';
import { MARK, type ToPane, type Wish } from './previewWire';
import { Told } from './Told';

/** How long the preview may take to do what was asked, in milliseconds. */
const PATIENCE = 3000;

/** The pane inside the preview of Outlook: speaks with the window around it, and with nobody of another origin. */
export class PreviewHost implements MailHost {
  readonly kind = 'preview';
  private current: MailItem | null = null;
  private around: Surroundings = { dark: false, locale: navigator.language };
  private words: OwnWords | null = null;
  private lastId = 0;
  private readonly items = new Told<MailItem | null>();
  private readonly arounds = new Told<Surroundings>();
  private readonly written = new Told<OwnWords | null>();
  private readonly waiting = new Map<number, (ok: boolean) => void>();

  start(): Promise<void> {
    window.addEventListener('message', event => {
      if (event.origin === location.origin && event.source === window.parent && event.data?.mark === MARK) {
        this.hear(event.data.message as ToPane);
      }
    });
    return this.ask({ type: 'ready' }).then(() => undefined);
  }

  item = () => this.current;
  onItemChanged = this.items.listen;
  surroundings = () => this.around;
  onSurroundingsChanged = this.arounds.listen;
  ownWords = async () => this.words;
  onOwnWordsChanged = this.written.listen;

  openMessage(webLink: string | null, messageId: string | null): void {
    void this.ask({ type: 'openMessage', webLink, messageId });
  }

  displayReply = (letter: Letter): Promise<Handed> => this.hand({ type: 'reply', letter });
  displayNewMessage = (letter: Letter): Promise<Handed> => this.hand({ type: 'newMessage', letter });
  insertIntoCompose = (letter: Letter): Promise<Handed> => this.hand({ type: 'insert', letter });
  sendLater = (at: Date): Promise<Handed> => this.hand({ type: 'sendLater', at: at.toISOString() });
  replaceWords = (start: number, original: string, replacement: string): Promise<boolean> =>
    this.ask({ type: 'replaceWords', start, original, replacement });

  private hand = async (wish: Wish): Promise<Handed> => ((await this.ask(wish)) ? 'done' : 'unsure');

  private ask(wish: Wish): Promise<boolean> {
    const id = ++this.lastId;
    window.parent.postMessage({ mark: MARK, id, wish }, location.origin);
    return new Promise(resolve => {
      const timer = setTimeout(() => this.waiting.get(id)?.(false), PATIENCE);
      this.waiting.set(id, ok => {
        clearTimeout(timer);
        this.waiting.delete(id);
        resolve(ok);
      });
    });
  }

  private hear(message: ToPane): void {
    switch (message.type) {
      case 'item':
        this.current = message.item;
        return this.items.tell(message.item);
      case 'surroundings':
        this.around = message.surroundings;
        return this.arounds.tell(message.surroundings);
      case 'ownWords':
        this.words = message.words;
        return this.written.tell(message.words);
      case 'answer':
        return this.waiting.get(message.id)?.(message.ok);
    }
  }
}
