import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ClientReport, Draft, Talk, TalkScript } from '../../api/contract';
import { directionOf, languageOf } from '../../words/languages';
import { useWords } from '../../words/Words';
import { copy } from '../letter/copy';
import { saveCalendar } from '../letter/save';
import { SubPage } from '../parts/SubPage';
import { howSaid, type Answers } from './answers';
import { ItIsSaid } from './ItIsSaid';

interface ScriptPageProps {
  report: ClientReport;
  draft: Draft;
  talk: TalkScript;
  answers: Answers;
  onBack: () => void;
  onSaid: (talk: Talk) => void;
}

/** For a call: how to open, what to say, what they may say, and the mail that confirms it. */
export function ScriptPage({ report, draft, talk, answers, onBack, onSaid }: ScriptPageProps) {
  const { say } = useWords();
  const [copied, setCopied] = useState(false);
  const dir = directionOf(languageOf(draft.language));
  return (
    <SubPage title={say('script.title')} testId="script-page" about={report.name} onBack={onBack}>
      <div lang={draft.language} dir={dir} className="script">
        <p className="opening" data-testid="script-opening">
          {talk.opening}
        </p>
        <ul>
          {talk.points.map(point => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </div>
      <h2>{say('script.ifTheySay')}</h2>
      <dl lang={draft.language} dir={dir} className="exchanges">
        {talk.ifTheySay.map(exchange => (
          <div key={exchange.they}>
            <dt>{exchange.they}</dt>
            <dd>{exchange.you}</dd>
          </div>
        ))}
      </dl>
      <details className="differently">
        <summary>{say('script.confirmation')}</summary>
        <p className="letter letter-read" lang={draft.language} dir={dir} data-testid="script-confirmation">
          {talk.confirmation.text}
        </p>
        <Button
          size="small"
          onClick={() => void copy(talk.confirmation.text, talk.confirmation.html).then(setCopied)}
          data-testid="script-copy"
        >
          {say('letter.copy')}
        </Button>
        <span role="status" className="quiet">
          {copied ? say('letter.copied') : ''}
        </span>
      </details>
      <footer className="ways">
        <Button
          appearance="primary"
          onClick={() => saveCalendar(talk.ics, say('script.calendarFile'))}
          data-testid="script-calendar"
        >
          {say('script.calendar')}
        </Button>
        <ItIsSaid report={report} answers={answers} channel={howSaid(answers, false)} onSaid={onSaid} />
      </footer>
    </SubPage>
  );
}
