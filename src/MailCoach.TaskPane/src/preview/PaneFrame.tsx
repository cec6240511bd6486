import { useEffect, useRef } from 'react';
import type { MailItem, OwnWords, Surroundings } from '../host/MailHost';
import { MARK, type ToPane, type ToPreview, type Wish } from '../host/previewWire';

interface PaneFrameProps {
  item: MailItem | null;
  surroundings: Surroundings;
  words?: OwnWords | null;
  title: string;
  testId: string;
  onWish: (wish: Wish) => boolean | Promise<boolean>;
}

/** The add-in, framed as Outlook frames it, and the host's side of the conversation with it. */
export function PaneFrame({ item, surroundings, words = null, title, testId, onWish }: PaneFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const latest = useRef({ item, surroundings, words, onWish });
  latest.current = { item, surroundings, words, onWish };

  useEffect(() => {
    const hear = (event: MessageEvent) => {
      const pane = frame.current?.contentWindow;
      if (event.origin !== location.origin || event.source !== pane || event.data?.mark !== MARK) {
        return;
      }
      const { id, wish } = event.data as ToPreview;
      const now = latest.current;
      if (wish.type === 'ready') {
        tell(pane, { type: 'surroundings', surroundings: now.surroundings });
        tell(pane, { type: 'item', item: now.item });
        tell(pane, { type: 'ownWords', words: now.words });
        tell(pane, { type: 'answer', id, ok: true });
      } else {
        void Promise.resolve(now.onWish(wish)).then(ok => tell(pane, { type: 'answer', id, ok }));
      }
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, []);
  useEffect(() => tell(frame.current?.contentWindow, { type: 'item', item }), [item]);
  useEffect(() => tell(frame.current?.contentWindow, { type: 'surroundings', surroundings }), [surroundings]);
  useEffect(() => tell(frame.current?.contentWindow, { type: 'ownWords', words }), [words]);
  return <iframe ref={frame} src="pane.html?host=preview" title={title} data-testid={testId} />;
}

function tell(pane: Window | null | undefined, message: ToPane): void {
  pane?.postMessage({ mark: MARK, message }, location.origin);
}
