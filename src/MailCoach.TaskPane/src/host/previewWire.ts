import type { Letter, MailItem, OwnWords, Surroundings } from './MailHost';

/** What the preview window and the pane inside it say to each other, both on one origin. */
export type ToPane =
  | { type: 'item'; item: MailItem | null }
  | { type: 'surroundings'; surroundings: Surroundings }
  | { type: 'ownWords'; words: OwnWords | null }
  | { type: 'answer'; id: number; ok: boolean };

export type Wish =
  | { type: 'ready' }
  | { type: 'openMessage'; webLink: string | null; messageId: string | null }
  | { type: 'reply'; letter: Letter }
  | { type: 'newMessage'; letter: Letter }
  | { type: 'insert'; letter: Letter }
  | { type: 'replaceWords'; start: number; original: string; replacement: string }
  | { type: 'sendLater'; at: string };

export type ToPreview = { id: number; wish: Wish };

/** Marks our messages among those of browser extensions. */
export const MARK = 'mailcoach-preview';
