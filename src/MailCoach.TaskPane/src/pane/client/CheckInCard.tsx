import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ClientReport } from '../../api/contract';
import { useWords } from '../../words/Words';
import { usePane } from '../PaneContext';
import { Dots } from '../parts/Dots';
import { Problem } from '../parts/Problem';
import { WithUndo } from '../parts/WithUndo';

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
  /** An answer is on its way until it has an id. */
  const [said, setSaid] = useState<{ id: string | null } | null>(null);
  /** Taken back, and asked once more. */
  const [again, setAgain] = useState(false);
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    if (due) {
      checkInDays.asked(report.id, mail);
    }
  }, [due, checkInDays, report.id, mail]);
  if (said !== null) {
    const { id } = said;
    const undo = () => {
      const gone = () => {
        setSaid(null);
        setAgain(true);
      };
      setError(null);
      api.removeCheckIn(report.id, id!).then(gone, setError);
    };
    return (
      <>
        <WithUndo text={say('checkIn.thanks')} testId="check-in-thanks" onUndo={id === null ? null : undo} />
        <Problem error={error} />
      </>
    );
  }
  if (!due && !again) {
    return null;
  }
  const tell = (dread: number) => {
    setSaid({ id: null });
    setError(null);
    const thread = item?.conversationId ? { conversationId: item.conversationId } : {};
    api.checkIn(report.id, { dread, about: 'mail', ...thread }).then(
      ({ id }) => {
        checkInDays.done();
        setSaid({ id });
        onSettled();
      },
      (reason: unknown) => {
        setSaid(null);
        setError(reason);
      },
    );
  };
  const skip = () => {
    checkInDays.done();
    setAgain(false);
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
      <Dots
        low={say('checkIn.fine')}
        high={say('checkIn.dread')}
        word={dread => say('checkIn.dot', { dread })}
        labelId="check-in-title"
        onChoose={tell}
        testId="check-in"
      />
      <Problem error={error} />
    </section>
  );
}
