import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ClientReport } from '../../api/contract';
import { today } from '../../words/days';
import { useWords } from '../../words/Words';
import { usePane } from '../PaneContext';
import { Problem } from '../parts/Problem';
import type { Answers } from './answers';

/** Sent or spoken: from here on it is followed through. */
export function ItIsSaid({ report, answers, onSaid }: { report: ClientReport; answers: Answers; onSaid: () => void }) {
  const { api } = usePane();
  const { say } = useWords();
  const [error, setError] = useState<unknown>(null);
  const tell = () => {
    const ending = answers.intent === 'end' && answers.lastDay ? { lastDay: answers.lastDay } : {};
    const talk = { kind: answers.intent, saidOn: today(), channel: answers.channel ?? 'email', ...ending };
    void api.talk(report.id, talk).then(onSaid, setError);
  };
  return (
    <>
      <Button size="small" appearance="subtle" onClick={tell} data-testid="it-is-said">
        {say('said')}
      </Button>
      <Problem error={error} />
    </>
  );
}
