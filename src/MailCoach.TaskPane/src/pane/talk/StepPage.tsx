import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ClientReport } from '../../api/contract';
import { useWords } from '../../words/Words';
import type { Answers } from './answers';
import { CareStep, ChannelStep, HandoverStep, LastDayStep, ReasonsStep, RequestStep } from './stepForms';
import { questions, type StepName } from './steps';

interface StepPageProps {
  step: StepName;
  report: ClientReport;
  answers: Answers;
  last: boolean;
  writing: boolean;
  onNext: (answers: Answers) => void;
  onPad: () => void;
}

/** One question, what it is for, and the way on. */
export function StepPage({ step, report, answers: before, last, writing, onNext, onPad }: StepPageProps) {
  const { say } = useWords();
  const id = useId();
  const [answers, setAnswers] = useState(before);
  const form = {
    report,
    answers,
    onAnswer: (some: Partial<Answers>) => setAnswers({ ...answers, ...some }),
    labelId: id,
  };
  const { ask, why } = questions[step];
  return (
    <form
      className="step"
      data-testid={`step-${step}`}
      onSubmit={event => {
        event.preventDefault();
        onNext(answers);
      }}
    >
      <h2 id={id}>{say(ask, { name: report.name })}</h2>
      <p className="quiet">{say(why)}</p>
      {step === 'vent' && (
        <Button appearance="primary" onClick={onPad} data-testid="open-pad">
          {say('vent.open')}
        </Button>
      )}
      {step === 'reasons' && <ReasonsStep {...form} />}
      {step === 'care' && <CareStep {...form} />}
      {step === 'request' && <RequestStep {...form} />}
      {step === 'lastDay' && <LastDayStep {...form} />}
      {step === 'handover' && <HandoverStep {...form} />}
      {step === 'channel' && <ChannelStep {...form} />}
      <Button
        type="submit"
        appearance={step === 'vent' ? 'subtle' : 'primary'}
        disabled={writing || (step === 'reasons' && answers.reasons.length === 0)}
        data-testid="step-next"
      >
        {say(writing ? 'talk.writing' : step === 'vent' ? 'skip' : last ? 'talk.write' : 'next')}
      </Button>
    </form>
  );
}
