import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ClientReport } from '../../api/contract';
import { useWords } from '../../words/Words';
import { dayOf } from '../clock';
import { usePane } from '../PaneContext';
import { useLoad } from '../useLoad';

const DOTS = [0, 1, 2, 3, 4];

/** How it felt when the mail popped up: asked before the advice is read, so that the advice does not answer it. Once a client a day. */
export function CheckInCard({ report }: { report: ClientReport }) {
  const mail = usePane().item?.key ?? '';
  return <Question key={`${report.id} ${mail}`} report={report} mail={mail} />;
}

function Question({ report, mail }: { report: ClientReport; mail: string }) {
  const { api, item, now, checkInDays } = usePane();
  const { say } = useWords();
  const [said, setSaid] = useState<number | null>(null);
  const [skipped, setSkipped] = useState(false);
  const before = useLoad(report.id, signal => api.checkIns(report.id, signal));
  const told = before.value?.items.some(checkIn => dayOf(Date.parse(checkIn.at)) === dayOf(now()));
  const due = before.state === 'ready' && !told && !skipped && checkInDays.isDue(report.id, mail);
  useEffect(() => {
    if (due) {
      checkInDays.asked(report.id, mail);
    }
  }, [due, checkInDays, report.id, mail]);
  if (said !== null) {
    return (
      <p className="check-in-thanks" role="status" data-testid="check-in-thanks">
        {say('checkIn.thanks')}
      </p>
    );
  }
  if (!due) {
    return null;
  }
  const tell = (dread: number) => {
    setSaid(dread);
    const thread = item?.conversationId ? { conversationId: item.conversationId } : {};
    api.checkIn(report.id, { dread, about: 'mail', ...thread }).then(
      () => checkInDays.done(),
      () => setSaid(null),
    );
  };
  const skip = () => {
    checkInDays.done();
    setSkipped(true);
  };
  return (
    <section className="check-in" aria-labelledby="check-in-title" data-testid="check-in">
      <div className="check-in-head">
        <h2 id="check-in-title">{say('checkIn.title')}</h2>
        <Button appearance="transparent" size="small" onClick={skip} data-testid="check-in-skip">
          {say('skip')}
        </Button>
      </div>
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
