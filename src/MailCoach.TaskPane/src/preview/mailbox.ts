import type { Address } from '../host/MailHost';

/** What the preview may know of a message: no body exists. */
export interface PreviewMessage {
  id: string;
  internetMessageId: string;
  conversationId: string;
  subject: string;
  from: Address | null;
  to: Address[];
  at: string;
  isRead: boolean;
  isFlagged: boolean;
  importance: 'low' | 'normal' | 'high';
  hasAttachments: boolean;
  folderId: string;
  mine: boolean;
}

export interface PreviewFolder {
  id: string;
  name: string;
  unread: number;
}

export interface PreviewPage {
  folders: PreviewFolder[];
  items: PreviewMessage[];
  nextCursor: string | null;
}

export async function messagesIn(folder: string, cursor: string | null, locale: string): Promise<PreviewPage> {
  const query = new URLSearchParams({ ...(folder ? { folder } : {}), ...(cursor ? { cursor } : {}) });
  const answer = await fetch(`/preview/messages?${query}`, { headers: { 'Accept-Language': locale } });
  if (!answer.ok) {
    throw new Error(`HTTP ${answer.status}`);
  }
  return (await answer.json()) as PreviewPage;
}

/** The most pages one looks through for a mail that the pane points at. */
const MOST_PAGES = 60;

export async function findMessage(id: string, folders: string[], locale: string): Promise<PreviewMessage | null> {
  for (const folder of folders) {
    let cursor: string | null = null;
    for (let page = 0; page < MOST_PAGES; page++) {
      const answer: PreviewPage = await messagesIn(folder, cursor, locale);
      const found = answer.items.find(message => message.id === id);
      if (found) {
        return found;
      }
      cursor = answer.nextCursor;
      if (!cursor) {
        break;
      }
    }
  }
  return null;
}
