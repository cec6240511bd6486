import { lazy, Suspense, useRef, useState } from 'react';
import type { ClientReport, Draft, Talk, TalkIntent } from '../../api/contract';
import { useWords } from '../../words/Words';
import { usePane } from '../PaneContext';
import type { Go } from '../Place';
import { Problem } from '../parts/Problem';
import { SubPage } from '../parts/SubPage';
import { Waiting } from '../states/Waiting';
import { firstAnswers, requestOf, type Answers } from './answers';
import { LetterPage } from './LetterPage';
import { remember, type Remembered } from './remember';
import { SaidPage } from './SaidPage';
import { ScriptPage } from './ScriptPage';
import { StepPage } from './StepPage';
import { stepsOf, type StepName } from './steps';

const VentPad = lazy(() => import('../vent/VentPad'));

interface TalkFlowProps {
  report: ClientReport;
  intent: TalkIntent;
  onBack: () => void;
  onSaid: () => void;
  /** The report, as the owner's word on the way has changed it. */
  onChanged: (report: ClientReport) => void;
  go: Go;
}

type At = StepName | 'pad' | 'letter';

/** A few steps with one question each, then the letter or the script. */
export default function TalkFlow({ report: now, intent, onBack, onSaid, onChanged }: TalkFlowProps) {
  // As it was when the questions began: an answer must not change the question that is asked.
  const [report] = useState(now);
  const { api, owner } = usePane();
  const { say, language } = useWords();
  const steps = stepsOf(intent);
  const [at, setAt] = useState<At>(steps[0]!);
  const [answers, setAnswers] = useState(() => firstAnswers(report, intent, language, owner));
  const [draft, setDraft] = useState<Draft | null>(null);
  const [writing, setWriting] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [said, setSaid] = useState<Talk | null>(null);
  const remembered = useRef<Remembered>({
    noticeDays: report.said.noticeDays ?? null,
    usualChannel: report.usualChannel.channel,
  });
  const letter = useRef<HTMLDivElement>(null);
  const telling = useRef<Promise<unknown>>(Promise.resolve());

  const write = async (with_: Answers) => {
    setWriting(true);
    setError(null);
    setAnswers(with_);
    try {
      await telling.current;
      setDraft(await api.draft(report.id, requestOf(with_)));
      setAt('letter');
    } catch (reason) {
      setError(reason);
    } finally {
      setWriting(false);
    }
  };
  /** What the owner said about the client on the way; where it could not be kept, the letter goes on without it. */
  const keep = (with_: Answers) => {
    const before = remembered.current;
    const word = remember(before, with_, report.usualChannel.channel);
    if (word) {
      remembered.current = { ...before, ...word };
      telling.current = api
        .say(report.id, word)
        .then(onChanged)
        .catch(() => (remembered.current = before));
    }
  };
  const undone = () => {
    setSaid(null);
    requestAnimationFrame(() => letter.current?.querySelector('h1')?.focus());
  };
  const index = steps.indexOf(at as StepName);
  const next = (with_: Answers) => {
    setAnswers(with_);
    keep(with_);
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
    const shared = { report, draft, answers, onBack: () => setAt(steps.at(-1)!), onSaid: setSaid };
    // Hidden and not gone: who takes their word back finds the letter as they left it.
    return (
      <>
        <div ref={letter} hidden={said !== null}>
          {draft.talk ? (
            <ScriptPage {...shared} talk={draft.talk} />
          ) : (
            <LetterPage {...shared} writing={writing} error={error} onRewrite={write} />
          )}
        </div>
        {said && <SaidPage report={report} talk={said} onTold={setSaid} onUndone={undone} onDone={onSaid} />}
      </>
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
