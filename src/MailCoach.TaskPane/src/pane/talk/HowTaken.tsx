import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Talk } from '../../api/contract';
import { useWords } from '../../words/Words';
import { usePane } from '../PaneContext';
import { Dots } from '../parts/Dots';
import { Problem } from '../parts/Problem';

interface HowTakenProps {
  clientId: string;
  talk: Talk;
  onTold: (talk: Talk) => void;
  onSkip?: () => void;
}

/** How a talk was taken: the advice takes it in. The dot that was chosen, pressed again, takes the answer back. */
export function HowTaken({ clientId, talk, onTold, onSkip }: HowTakenProps) {
  const { api } = usePane();
  const { say } = useWords();
  const id = useId();
  const [error, setError] = useState<unknown>(null);
  const tell = (taken: number) => {
    setError(null);
    api.sayTalk(clientId, talk.id, { howTaken: taken === talk.howTaken ? null : taken }).then(onTold, setError);
  };
  return (
    <div data-testid="how-taken">
      <div className="check-in-head">
        <h2 id={id}>{say('taken.ask')}</h2>
        {onSkip && (
          <Button appearance="transparent" size="small" onClick={onSkip} data-testid="how-taken-skip">
            {say('skip')}
          </Button>
        )}
      </div>
      <Dots
        low={say('taken.badly')}
        high={say('taken.well')}
        word={taken => say('taken.dot', { taken })}
        labelId={id}
        chosen={talk.howTaken}
        onChoose={tell}
        testId="taken"
      />
      <p className="quiet" aria-live="polite" data-testid="taken-said">
        {talk.howTaken === null ? '' : say('taken.dot', { taken: talk.howTaken })}
      </p>
      <Problem error={error} />
    </div>
  );
}
