import { useState } from 'react';
import type { ClientReport, Talk } from '../../api/contract';
import { useWords } from '../../words/Words';
import { usePane } from '../PaneContext';
import { Problem } from '../parts/Problem';
import { WithUndo } from '../parts/WithUndo';
import type { Go } from '../Place';
import { EndingCard } from './EndingCard';
import { RaisedCard } from './RaisedCard';
import { asTold, followed } from './talks';

interface TalksHadProps {
  report: ClientReport;
  go: Go;
  onChanged: () => void;
}

/** The ending, followed through, or the last conversation. Both can be taken back, and so can that. */
export default function TalksHad({ report, go, onChanged }: TalksHadProps) {
  const { api } = usePane();
  const { say } = useWords();
  const [gone, setGone] = useState<Talk | null>(null);
  /** The report may still tell of them for a moment. */
  const [removed, setRemoved] = useState<string[]>([]);
  const [error, setError] = useState<unknown>(null);
  const talk = followed(report);
  const stays = talk === null || !removed.includes(talk.id);
  const change = (asked: Promise<unknown>, left: Talk | null) => {
    setError(null);
    const done = () => {
      setGone(left);
      setRemoved(before => (left ? [...before, left.id] : before));
      onChanged();
    };
    asked.then(done, setError);
  };
  const ways = {
    report,
    onChanged,
    onTakeBack: (taken: Talk) => change(api.removeTalk(report.id, taken.id), taken),
  };
  return (
    <>
      {gone && (
        <WithUndo
          text={say('takenBack')}
          testId="talk-gone"
          onUndo={() => change(api.talk(report.id, asTold(gone)), null)}
        />
      )}
      {stays && report.ending && <EndingCard {...ways} ending={report.ending} talk={talk} go={go} />}
      {stays && !report.ending && talk && <RaisedCard key={talk.id} {...ways} talk={talk} />}
      <Problem error={error} />
    </>
  );
}
