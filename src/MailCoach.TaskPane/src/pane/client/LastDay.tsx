import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { ClientReport, Talk } from '../../api/contract';
import { useWords } from '../../words/Words';
import { usePane } from '../PaneContext';
import { Problem } from '../parts/Problem';

interface LastDayProps {
  report: ClientReport;
  talk: Talk;
  onChanged: () => void;
}

/** Plans move: the last day of an ending that was said, named later or changed. */
export function LastDay({ report, talk, onChanged }: LastDayProps) {
  const { api } = usePane();
  const { say } = useWords();
  const [lastDay, setLastDay] = useState(talk.lastDay ?? '');
  const [error, setError] = useState<unknown>(null);
  const save = () => {
    setError(null);
    api.sayTalk(report.id, talk.id, { lastDay: lastDay || null }).then(onChanged, setError);
  };
  return (
    <details className="ending-change" data-testid="ending-change">
      <summary>{say(talk.lastDay ? 'ending.lastDay.change' : 'ending.lastDay.name')}</summary>
      <Field label={say('ending.lastDay')}>
        <div className="beside">
          <Input
            type="date"
            min={talk.saidOn}
            value={lastDay}
            onChange={(_, { value }) => setLastDay(value)}
            data-testid="ending-last-day-input"
          />
          <Button onClick={save} data-testid="ending-last-day-save">
            {say('save')}
          </Button>
        </div>
      </Field>
      <Problem error={error} />
    </details>
  );
}
