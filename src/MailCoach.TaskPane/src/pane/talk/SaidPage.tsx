import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ClientReport, Talk } from '../../api/contract';
import { useWords } from '../../words/Words';
import { usePane } from '../PaneContext';
import { Problem } from '../parts/Problem';
import { SubPage } from '../parts/SubPage';
import { HowTaken } from './HowTaken';
import { channelWords } from './steps';

interface SaidPageProps {
  report: ClientReport;
  talk: Talk;
  onTold: (talk: Talk) => void;
  onUndone: () => void;
  onDone: () => void;
}

/** It was said: what follows, and the way back to the letter for who pressed too early. */
export function SaidPage({ report, talk, onTold, onUndone, onDone }: SaidPageProps) {
  const { api } = usePane();
  const { say, day } = useWords();
  const [error, setError] = useState<unknown>(null);
  const [skipped, setSkipped] = useState(false);
  const undo = () => {
    setError(null);
    api.removeTalk(report.id, talk.id).then(onUndone, setError);
  };
  return (
    <SubPage title={say('said')} testId="said-page" about={report.name} onBack={onDone}>
      <p className="with-undo" role="status" data-testid="said-on">
        {say('said.on', { day: day(talk.saidOn) })} · {say(channelWords[talk.channel])}
        <Button appearance="transparent" size="small" onClick={undo} data-testid="said-undo">
          {say('undo')}
        </Button>
      </p>
      <Problem error={error} />
      {talk.kind === 'raise' && !skipped && (
        <section className="check-in" aria-label={say('taken.ask')}>
          <HowTaken clientId={report.id} talk={talk} onTold={onTold} onSkip={() => setSkipped(true)} />
        </section>
      )}
      <div className="said">
        {talk.kind === 'end' && <p className="quiet">{say('said.next.end')}</p>}
        {talk.kind === 'raise' && talk.howTaken === null && <p className="quiet">{say('said.next.raise')}</p>}
        <Button appearance="primary" onClick={onDone} data-testid="said-done">
          {say('done')}
        </Button>
      </div>
    </SubPage>
  );
}
