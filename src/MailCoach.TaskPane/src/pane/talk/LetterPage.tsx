import { Button, ToggleButton } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { ClientReport, Draft, Finding, Talk } from '../../api/contract';
import { directionOf, languageOf } from '../../words/languages';
import { useWords } from '../../words/Words';
import { Editable, type EditableHandle } from '../letter/Editable';
import { FindingCard } from '../letter/FindingCard';
import { Notes } from '../letter/Notes';
import { useCheck } from '../letter/useCheck';
import { Problem } from '../parts/Problem';
import { SubPage } from '../parts/SubPage';
import type { Answers } from './answers';
import { Gaps } from './Gaps';
import { LetterWays } from './LetterWays';
import { ToneAndLanguage } from './ToneAndLanguage';

interface LetterPageProps {
  report: ClientReport;
  draft: Draft;
  answers: Answers;
  writing: boolean;
  error: unknown;
  onRewrite: (answers: Answers) => Promise<void>;
  onBack: () => void;
  onSaid: (talk: Talk) => void;
}

type View = 'write' | 'notes' | 'read';

/** The letter: readable as one, editable in place, with quiet marks. A new draft keeps the owner's own version at hand. */
export function LetterPage(props: LetterPageProps) {
  const [earlier, setEarlier] = useState<string | null>(null);
  const [restored, setRestored] = useState<string | null>(null);
  const { draft, onRewrite } = props;
  const rewrite = (answers: Answers, text: string) => {
    setEarlier(text === draft.text ? null : text);
    setRestored(null);
    return onRewrite(answers);
  };
  return (
    <Letter
      key={`${draft.text} ${restored}`}
      {...props}
      start={restored ?? draft.text}
      earlier={earlier}
      onRestore={text => {
        setRestored(text);
        setEarlier(null);
      }}
      onAnew={rewrite}
    />
  );
}

interface LetterProps extends LetterPageProps {
  start: string;
  earlier: string | null;
  onRestore: (text: string) => void;
  onAnew: (answers: Answers, text: string) => Promise<void>;
}

function Letter({
  report,
  draft,
  answers,
  writing,
  error,
  start,
  earlier,
  onRestore,
  onAnew,
  onBack,
  onSaid,
}: LetterProps) {
  const { say } = useWords();
  const [text, setText] = useState(start);
  const [shown, setShown] = useState(start);
  const [view, setView] = useState<View>('write');
  const [chosen, setChosen] = useState<Finding | null>(null);
  const editable = useRef<EditableHandle>(null);
  const purpose = answers.intent === 'end' ? 'breakup' : 'raise';
  const { findings, waveAside } = useCheck(
    text,
    purpose,
    draft.language,
    start === draft.text ? draft.check : undefined,
  );
  const active = findings.find(finding => finding === chosen) ?? findings[0] ?? null;
  const reader = report.people[0]?.name?.split(' ')[0] || report.name;
  const look = (to: View) => {
    setShown(text);
    setView(to);
  };
  return (
    <SubPage
      title={say(answers.intent === 'end' ? 'letter.end' : 'letter.raise')}
      testId="letter-page"
      about={report.name}
      onBack={onBack}
    >
      <div className="views" role="group" aria-label={say('letter.view')}>
        <ToggleButton
          size="small"
          appearance="subtle"
          checked={view === 'write'}
          onClick={() => look('write')}
          data-testid="view-write"
        >
          {say('letter.write')}
        </ToggleButton>
        <ToggleButton
          size="small"
          appearance="subtle"
          checked={view === 'notes'}
          onClick={() => look('notes')}
          data-testid="view-notes"
        >
          {say('letter.notes')}
        </ToggleButton>
        <ToggleButton
          size="small"
          appearance="subtle"
          checked={view === 'read'}
          onClick={() => look('read')}
          data-testid="view-read"
        >
          {say('letter.readAs', { name: reader })}
        </ToggleButton>
      </div>
      <p className="quiet letter-subject" data-testid="letter-subject">
        {draft.subject}
      </p>
      {view === 'write' && (
        <>
          <Editable
            ref={editable}
            initial={shown}
            label={say('letter.label')}
            language={draft.language}
            findings={findings}
            active={active}
            onText={setText}
            onFinding={setChosen}
          />
          <FindingCard
            findings={findings}
            active={active}
            onNext={setChosen}
            onUse={(finding, wording) => editable.current?.replace(finding, wording)}
            onWaveAside={waveAside}
            language={draft.language}
          />
          <Gaps
            draft={draft}
            report={report}
            answers={answers}
            writing={writing}
            onFilled={filled => void onAnew(filled, text)}
          />
          {earlier !== null && (
            <Button size="small" onClick={() => onRestore(earlier)} data-testid="letter-earlier">
              {say('letter.earlier')}
            </Button>
          )}
          <Problem error={error} />
        </>
      )}
      {view === 'notes' && <Notes text={text} sentences={draft.sentences} language={draft.language} />}
      {view === 'read' && (
        <div
          className="letter letter-read"
          lang={draft.language}
          dir={directionOf(languageOf(draft.language))}
          data-testid="letter-read"
        >
          {text}
        </div>
      )}
      {view === 'write' && (
        <ToneAndLanguage answers={answers} writing={writing} onChange={changed => void onAnew(changed, text)} />
      )}
      <LetterWays report={report} draft={draft} text={text} answers={answers} onSaid={onSaid} />
    </SubPage>
  );
}
