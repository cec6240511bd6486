import { lazy, Suspense, useState } from 'react';
import type { ClientReport, Draft, TalkIntent } from '../../api/contract';
import { useWords } from '../../words/Words';
import { usePane } from '../PaneContext';
import type { Go } from '../Place';
import { Problem } from '../parts/Problem';
import { SubPage } from '../parts/SubPage';
import { Waiting } from '../states/Waiting';
import { firstAnswers, requestOf, type Answers } from './answers';
import { LetterPage } from './LetterPage';
import { ScriptPage } from './ScriptPage';
import { StepPage } from './StepPage';
import { stepsOf, type StepName } from './steps';

const VentPad = lazy(() => import('../vent/VentPad'));

interface TalkFlowProps {
  report: ClientReport;
  intent: TalkIntent;
  onBack: () => void;
  onSaid: () => void;
  go: Go;
}

type At = StepName | 'pad' | 'letter';

/** A few steps with one question each, then the letter or the script. */
export default function TalkFlow({ report, intent, onBack, onSaid }: TalkFlowProps) {
  const { api, owner } = usePane();
  const { say, language } = useWords();
  const steps = stepsOf(intent);
  const [at, setAt] = useState<At>(steps[0]!);
  const [answers, setAnswers] = useState(() => firstAnswers(report, intent, language, owner));
  const [draft, setDraft] = useState<Draft | null>(null);
  const [writing, setWriting] = useState(false);
  const [error, setError] = useState<unknown>(null);

  const write = async (with_: Answers) => {
    setWriting(true);
    setError(null);
    setAnswers(with_);
    try {
      setDraft(await api.draft(report.id, requestOf(with_)));
      setAt('letter');
    } catch (reason) {
      setError(reason);
    } finally {
      setWriting(false);
    }
  };
  const index = steps.indexOf(at as StepName);
  const next = (with_: Answers) => {
    setAnswers(with_);
    const following = steps[index + 1];
    if (following) {
      setAt(following);
    } else {
      void write(with_);
    }
  };
  const previous = () => (index <= 0 ? onBack() : setAt(steps[index - 1]!));

  if (at === 'pad') {
    return (
      <Suspense fallback={<Waiting />}>
        <VentPad onClose={() => setAt('vent')} onReady={() => setAt(steps[1]!)} />
      </Suspense>
    );
  }
  if (at === 'letter' && draft) {
    const shared = { report, draft, answers, onBack: () => setAt(steps.at(-1)!), onSaid };
    return draft.talk ? (
      <ScriptPage {...shared} talk={draft.talk} />
    ) : (
      <LetterPage {...shared} writing={writing} error={error} onRewrite={write} />
    );
  }
  return (
    <SubPage
      key={at}
      title={say(intent === 'end' ? 'talk.end' : 'talk.raise')}
      testId="talk-flow"
      about={`\u2068${report.name}\u2069 · ${say('talk.step', { step: index + 1, steps: steps.length })}`}
      onBack={previous}
    >
      <StepPage
        step={at as StepName}
        report={report}
        answers={answers}
        last={index === steps.length - 1}
        writing={writing}
        onNext={next}
        onPad={() => setAt('pad')}
      />
      <Problem error={error} />
    </SubPage>
  );
}
