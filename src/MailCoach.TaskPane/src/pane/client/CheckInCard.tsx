import { useState } from 'react';
import type { ClientReport } from '../../api/contract';
import { useWords } from '../../words/Words';
import { usePane } from '../PaneContext';
import { useLoad } from '../useLoad';

/** Asked once a week for a client at most, in milliseconds: a question a day would be a chore. */
const WEEK = 7 * 24 * 60 * 60 * 1000;
const DOTS = [0, 1, 2, 3, 4];

/** How it felt when the mail popped up: asked before the advice is read, so that the advice does not answer it. */
export function CheckInCard({ report }: { report: ClientReport }) {
  const { api, item } = usePane();
  const { say } = useWords();
  const [said, setSaid] = useState<number | null>(null);
  const before = useLoad(report.id, signal => api.checkIns(report.id, signal));
  const lately = before.value?.items.some(checkIn => Date.now() - Date.parse(checkIn.at) < WEEK);
  if (before.state !== 'ready' || (lately && said === null)) {
    return null;
  }
  if (said !== null) {
    return (
      <p className="check-in-thanks" role="status" data-testid="check-in-thanks">
        {say('checkIn.thanks')}
      </p>
    );
  }
  const tell = (dread: number) => {
    setSaid(dread);
    const thread = item?.conversationId ? { conversationId: item.conversationId } : {};
    api.checkIn(report.id, { dread, about: 'mail', ...thread }).catch(() => setSaid(null));
  };
  return (
    <section className="check-in" aria-labelledby="check-in-title" data-testid="check-in">
      <h2 id="check-in-title">{say('checkIn.title')}</h2>
      <div className="dots">
        <span className="quiet">{say('checkIn.fine')}</span>
        {DOTS.map(dread => (
          <button
            key={dread}
            type="button"
            className="dot"
            aria-label={say('checkIn.dot', { dread })}
            onClick={() => tell(dread)}
            data-testid={`check-in-${dread}`}
          />
        ))}
        <span className="quiet">{say('checkIn.dread')}</span>
      </div>
    </section>
  );
}
