import { useEffect, useState } from 'react';
import { messagesIn, type PreviewFolder, type PreviewMessage } from './mailbox';

/** Milliseconds until an empty mailbox is looked at again: its first sync may still be running. */
const LOOK_AGAIN = 2000;

/** One folder of the mailbox, page by page. */
export function useMailbox(locale: string) {
  const [folders, setFolders] = useState<PreviewFolder[]>([]);
  const [folder, setFolder] = useState('');
  const [messages, setMessages] = useState<PreviewMessage[]>([]);
  const [cursor, setCursor] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  const [round, setRound] = useState(0);

  useEffect(() => {
    let stale = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const lookAgain = () => {
      timer = setTimeout(() => setRound(last => last + 1), LOOK_AGAIN);
    };
    messagesIn(folder, null, locale)
      .then(page => {
        if (stale) {
          return;
        }
        setFailed(false);
        setFolders(page.folders);
        setMessages(page.items);
        setCursor(page.nextCursor);
        setFolder(old => old || (page.items[0]?.folderId ?? page.folders[0]?.id ?? ''));
        if (page.folders.length === 0) {
          lookAgain();
        }
      })
      .catch(() => {
        if (!stale) {
          setFailed(true);
          lookAgain();
        }
      });
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [folder, locale, round]);

  const loadMore = () => {
    void messagesIn(folder, cursor, locale).then(page => {
      setMessages(old => [...old, ...page.items]);
      setCursor(page.nextCursor);
    });
  };
  const folderIds = [folder, ...folders.map(other => other.id).filter(id => id !== folder)];
  return { folders, folder, messages, failed, folderIds, more: cursor !== null, show: setFolder, loadMore };
}
