import { useState } from 'react';
import type { ClientReport } from '../../api/contract';
import { useWords } from '../../words/Words';
import { levelWords } from '../client/StressCard';
import { usePane } from '../PaneContext';
import { Problem } from '../parts/Problem';

const FELT = [0, 1, 2, 3, 4];

interface HowItFeelsProps {
  report: ClientReport;
  onChanged: (report: ClientReport) => void;
}

/** How it feels, whatever the mails show: the owner's word weighs more than any of them, and the reading that follows says what it came to. */
export function HowItFeels({ report, onChanged }: HowItFeelsProps) {
  const { api } = usePane();
  const { say } = useWords();
  const [felt, setFelt] = useState<number | null>(null);
  const [told, setTold] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const tell = (dread: number) => {
    if (felt !== null) {
      return;
    }
    setFelt(dread);
    setError(null);
    api
      .checkIn(report.id, { dread })
      .then(() => api.report(report.id))
      .then(
        fresh => {
          setTold(true);
          onChanged(fresh);
        },
        (reason: unknown) => {
          setFelt(null);
          setError(reason);
        },
      );
  };
  const level = say(report.stress.level ? levelWords[report.stress.level] : 'stress.unknown');
  return (
    <fieldset className="how-it-feels" data-testid="how-it-feels">
      <legend>{say('feels.title')}</legend>
      {FELT.map(dread => (
        <button
          key={dread}
          type="button"
          aria-pressed={felt === dread}
          aria-disabled={felt !== null}
          onClick={() => tell(dread)}
          data-testid={`feels-${dread}`}
        >
          {say('feels.answer', { dread })}
        </button>
      ))}
      <p role="status" data-testid="feels-told">
        {told && say('feels.told', { level })}
      </p>
      <Problem error={error} />
    </fieldset>
  );
}
