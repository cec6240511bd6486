import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Channel, ClientReport, Talk } from '../../api/contract';
import { today } from '../../words/days';
import { useWords } from '../../words/Words';
import { usePane } from '../PaneContext';
import { Problem } from '../parts/Problem';
import type { Answers } from './answers';
import { channelWords } from './steps';

interface ItIsSaidProps {
  report: ClientReport;
  answers: Answers;
  /** How it was said, where that is known; else it is asked. */
  channel: Channel | null;
  onSaid: (talk: Talk) => void;
}

/** Sent or spoken: from here on it is followed through. */
export function ItIsSaid({ report, answers, channel, onSaid }: ItIsSaidProps) {
  const { api } = usePane();
  const { say } = useWords();
  const id = useId();
  const [asking, setAsking] = useState(false);
  const [telling, setTelling] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const tell = (by: Channel) => {
    const ending = answers.intent === 'end' && answers.lastDay ? { lastDay: answers.lastDay } : {};
    setTelling(true);
    setError(null);
    void api
      .talk(report.id, { kind: answers.intent, saidOn: today(), channel: by, ...ending })
      .then(onSaid, setError)
      .finally(() => setTelling(false));
  };
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        disabled={telling}
        {...(channel ? {} : { 'aria-expanded': asking })}
        onClick={() => (channel ? tell(channel) : setAsking(!asking))}
        data-testid="it-is-said"
      >
        {say('said')}
      </Button>
      {asking && !channel && (
        <div className="said-how" role="group" aria-labelledby={id} data-testid="said-how">
          <p id={id}>{say('said.how')}</p>
          {(Object.keys(channelWords) as Channel[]).map(by => (
            <Button key={by} size="small" disabled={telling} onClick={() => tell(by)} data-testid={`said-by-${by}`}>
              {say(channelWords[by])}
            </Button>
          ))}
        </div>
      )}
      <Problem error={error} />
    </>
  );
}
