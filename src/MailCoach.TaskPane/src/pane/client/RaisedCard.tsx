import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ClientReport, Talk } from '../../api/contract';
import { useWords } from '../../words/Words';
import { HowTaken } from '../talk/HowTaken';
import { channelWords } from '../talk/steps';

interface RaisedCardProps {
  report: ClientReport;
  talk: Talk;
  onChanged: () => void;
  onTakeBack: (talk: Talk) => void;
}

/** The last conversation: open as long as nobody has told how it was taken, one line afterwards. */
export function RaisedCard({ report, talk, onChanged, onTakeBack }: RaisedCardProps) {
  const { say, day } = useWords();
  const [open, setOpen] = useState(talk.howTaken === null);
  return (
    <details className="raised" open={open} onToggle={event => setOpen(event.currentTarget.open)} data-testid="raised">
      <summary>
        {say('talk.raised', { day: day(talk.saidOn) })} · {say(channelWords[talk.channel])}
        {!open && talk.howTaken !== null && ` · ${say('taken.dot', { taken: talk.howTaken })}`}
      </summary>
      <HowTaken clientId={report.id} talk={talk} onTold={onChanged} />
      <Button appearance="transparent" size="small" onClick={() => onTakeBack(talk)} data-testid="not-said">
        {say('notSaid')}
      </Button>
    </details>
  );
}
