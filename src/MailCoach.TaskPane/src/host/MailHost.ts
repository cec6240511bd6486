export interface Address {
  name: string;
  address: string;
}

/** One look at the mail that is open. It never changes: another mail is another snapshot with another `key`. */
export interface MailItem {
  key: string;
  mode: 'read' | 'compose';
  internetMessageId: string | null;
  conversationId: string | null;
  subject: string;
  from: Address | null;
  to: Address[];
  /** Written by the owner. */
  mine: boolean;
  /** It lies in a mailbox that is not the owner's own. */
  shared: boolean;
  /** What a mail being composed is, where the host knows it (it was begun from a letter). */
  purpose: LetterPurpose | null;
}

export type LetterPurpose = 'breakup' | 'raise';

/** The owner's own words in a mail being written; quoted mail and signature stay on the device. */
export interface OwnWords {
  text: string;
}

export interface Letter {
  to: Address[];
  subject: string;
  text: string;
  html: string;
  purpose: LetterPurpose | null;
}

/** `unsure`: the mail program did not answer in time, or is known to say yes falsely; offer Copy. */
export type Handed = 'done' | 'unsure';

export interface Surroundings {
  dark: boolean;
  /** BCP 47. */
  locale: string;
}

/** The mail program around the pane. Nothing else in the pane knows which one it is. */
export interface MailHost {
  readonly kind: 'office' | 'preview' | 'none';
  start(): Promise<void>;
  item(): MailItem | null;
  onItemChanged(listener: (item: MailItem | null) => void): () => void;
  surroundings(): Surroundings;
  onSurroundingsChanged(listener: (surroundings: Surroundings) => void): () => void;
  openMessage(webLink: string | null, messageId: string | null): void;
  /** To the sender only, never to all. */
  displayReply(letter: Letter): Promise<Handed>;
  displayNewMessage(letter: Letter): Promise<Handed>;
  insertIntoCompose(letter: Letter): Promise<Handed>;
  /** Null where the owner's words cannot be told from quoted mail with certainty. */
  ownWords(): Promise<OwnWords | null>;
  onOwnWordsChanged(listener: (words: OwnWords | null) => void): () => void;
  /** Puts one wording in the place of another; false where the place could not be found with certainty. */
  replaceWords(start: number, original: string, replacement: string): Promise<boolean>;
  /** Null where the mail program cannot send later. */
  readonly sendLater: ((at: Date) => Promise<Handed>) | null;
}
