import { ToggleButton } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { CheckInAbout } from '../../api/contract';
import type { Key } from '../../words/languages';
import { useWords } from '../../words/Words';
import { Dots } from '../parts/Dots';
import { aboutWords } from './aboutWords';

const questions: Record<CheckInAbout, Key> = {
  mail: 'checkIns.last.mail',
  call: 'checkIns.last.call',
  meeting: 'checkIns.last.meeting',
};

/** Calls and meetings leave no mail to be asked under: here the owner tells of them unasked. */
export function TellFelt({ onTell }: { onTell: (felt: { dread: number; about: CheckInAbout }) => Promise<unknown> }) {
  const { say } = useWords();
  const id = useId();
  const [about, setAbout] = useState<CheckInAbout>('call');
  const [thanks, setThanks] = useState(false);
  const tell = (dread: number) => void onTell({ dread, about }).then(() => setThanks(true));
  const choose = (other: CheckInAbout) => {
    setAbout(other);
    setThanks(false);
  };
  return (
    <details className="differently" data-testid="tell-felt">
      <summary>{say('checkIns.tell')}</summary>
      <div className="views" role="group" aria-label={say('checkIns.about')}>
        {(Object.keys(questions) as CheckInAbout[]).map(each => (
          <ToggleButton
            key={each}
            size="small"
            appearance="subtle"
            checked={each === about}
            onClick={() => choose(each)}
            data-testid={`felt-about-${each}`}
          >
            {say(aboutWords[each])}
          </ToggleButton>
        ))}
      </div>
      <p id={id}>{say(questions[about])}</p>
      <Dots
        low={say('checkIn.fine')}
        high={say('checkIn.dread')}
        word={dread => say('checkIn.dot', { dread })}
        labelId={id}
        onChoose={tell}
        testId="felt"
      />
      <p className="quiet" role="status" data-testid="felt-thanks">
        {thanks ? say('checkIn.thanks') : ''}
      </p>
    </details>
  );
}
