import type { TalkIntent } from '../api/contract';

/** Where in the pane one is, above the mail that is open. */
export type Place =
  | { page: 'home' }
  | { page: 'settings' }
  | { page: 'client'; id: string }
  | { page: 'why' | 'payment' | 'stress' | 'invoices' | 'fit' | 'merge' | 'threads' | 'told'; id: string }
  | { page: 'thread'; id: string; conversationId: string }
  | { page: 'talk'; id: string; intent: TalkIntent };

export type Go = (place: Place) => void;

/** Words are being written there: another mail must not tear them away. */
export const isWriting = (place: Place | undefined): boolean => place?.page === 'talk';
