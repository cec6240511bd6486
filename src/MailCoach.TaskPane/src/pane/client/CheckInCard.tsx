import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ClientReport } from '../../api/contract';
import { useWords } from '../../words/Words';
import { usePane } from '../PaneContext';

const DOTS = [0, 1, 2, 3, 4];

interface CheckInCardProps {
  report: ClientReport;
  due: boolean;
  /** Answered or waved away: the advice may be shown. */
  onSettled: () => void;
}

/** How it felt when the mail popped up. The page shows no advice before this is settled, so that the advice does not answer it. */
export function CheckInCard(props: CheckInCardProps) {
  const mail = usePane().item?.key ?? '';
  return <Question key={`${props.report.id} ${mail}`} mail={mail} {...props} />;
}

function Question({ report, due, onSettled, mail }: CheckInCardProps & { mail: string }) {
  const { api, item, checkInDays } = usePane();
  const { say } = useWords();
  const [said, setSaid] = useState<number | null>(null);
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
      () => {
        checkInDays.done();
        onSettled();
      },
      () => setSaid(null),
    );
  };
  const skip = () => {
    checkInDays.done();
    onSettled();
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
