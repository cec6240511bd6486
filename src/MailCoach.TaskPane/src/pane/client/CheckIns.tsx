import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { CheckIn } from '../../api/contract';
import { useWords } from '../../words/Words';
import { dayOf } from '../clock';
import { usePane } from '../PaneContext';
import { Problem } from '../parts/Problem';
import { WithUndo } from '../parts/WithUndo';
import { useLoad } from '../useLoad';
import { aboutWords } from './aboutWords';
import { TellFelt } from './TellFelt';

interface CheckInsProps {
  clientId: string;
  /** The client's score has changed. */
  onTold?: () => void;
}

/** How it felt each time, newest first: added to, and taken back. */
export function CheckIns({ clientId, onTold }: CheckInsProps) {
  const { api } = usePane();
  const { say } = useWords();
  const id = useId();
  const [gone, setGone] = useState<CheckIn | null>(null);
  /** The list may still name them for a moment. */
  const [removed, setRemoved] = useState<string[]>([]);
  const [error, setError] = useState<unknown>(null);
  const told = useLoad(clientId, signal => api.checkIns(clientId, signal));
  const items = told.value?.items.filter(felt => !removed.includes(felt.id));
  const change = (asked: Promise<unknown>, left: CheckIn | null) => {
    setError(null);
    const done = () => {
      setGone(left);
      setRemoved(before => (left ? [...before, left.id] : before));
      told.refresh();
      onTold?.();
    };
    return asked.then(done, setError);
  };
  const again = ({ id: _, ...felt }: CheckIn) => change(api.checkIn(clientId, felt), null);
  return (
    <section aria-labelledby={id} data-testid="check-ins">
      <h2 id={id}>{say('checkIns.title')}</h2>
      {items?.length === 0 && <p className="quiet">{say('checkIns.none')}</p>}
      <ul className="check-ins" aria-busy={told.state === 'loading'}>
        {items?.map(felt => (
          <Felt key={felt.id} felt={felt} onRemove={() => void change(api.removeCheckIn(clientId, felt.id), felt)} />
        ))}
      </ul>
      {gone && <WithUndo text={say('takenBack')} testId="check-in-gone" onUndo={() => void again(gone)} />}
      <Problem error={error ?? told.error} />
      <TellFelt onTell={felt => change(api.checkIn(clientId, felt), null)} />
    </section>
  );
}

function Felt({ felt, onRemove }: { felt: CheckIn; onRemove: () => void }) {
  const { say, shortDay } = useWords();
  const what = [
    shortDay(dayOf(Date.parse(felt.at))),
    say(aboutWords[felt.about]),
    say('checkIn.dot', { dread: felt.dread }),
  ].join(' · ');
  return (
    <li data-testid="felt" data-about={felt.about}>
      <span>{what}</span>
      <Button
        size="small"
        appearance="subtle"
        aria-label={say('remove.what', { what })}
        onClick={onRemove}
        data-testid="felt-remove"
      >
        {say('remove')}
      </Button>
    </li>
  );
}
