import { Button, Field, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { ClientReport, FitAnswers } from '../../api/contract';
import type { Key } from '../../words/languages';
import { useWords } from '../../words/Words';
import { usePane } from '../PaneContext';
import { Problem } from '../parts/Problem';
import { SubPage } from '../parts/SubPage';

const questions: Record<'communication' | 'vision' | 'scope', Key> = {
  communication: 'fit.communication',
  vision: 'fit.vision',
  scope: 'fit.scope',
};
const STEPS = [0, 1, 2, 3, 4];

interface FitPageProps {
  report: ClientReport;
  onBack: () => void;
  onChanged: () => void;
}

/** Three questions that mail cannot answer. Nobody's fault either way. */
export default function FitPage({ report, onBack, onChanged }: FitPageProps) {
  const { api } = usePane();
  const { say } = useWords();
  const [error, setError] = useState<unknown>(null);
  const { communication = null, vision = null, scope = null, note = null } = report.fit ?? {};
  const [answers, setAnswers] = useState<FitAnswers>({ communication, vision, scope, note });
  const save = () => {
    const leave = () => {
      onChanged();
      onBack();
    };
    void api.fit(report.id, answers).then(leave, setError);
  };
  return (
    <SubPage title={say('fit.title')} testId="fit-page" about={report.name} onBack={onBack}>
      <p>{say('fit.why')}</p>
      {(Object.keys(questions) as (keyof typeof questions)[]).map(key => (
        <Field key={key} label={say(questions[key])} className="fit-question">
          <RadioGroup
            layout="horizontal"
            value={answers[key]?.toString() ?? ''}
            onChange={(_, { value }) => setAnswers({ ...answers, [key]: Number(value) })}
            data-testid={`fit-${key}`}
          >
            {STEPS.map(step => (
              <Radio
                key={step}
                value={String(step)}
                aria-label={say('fit.step', { step })}
                data-testid={`fit-${key}-${step}`}
              />
            ))}
          </RadioGroup>
          <span className="ends quiet">
            <span>{say('fit.low')}</span>
            <span>{say('fit.high')}</span>
          </span>
        </Field>
      ))}
      <Field label={say('fit.note')}>
        <Textarea
          value={answers.note ?? ''}
          onChange={(_, { value }) => setAnswers({ ...answers, note: value || null })}
          data-testid="fit-note"
        />
      </Field>
      {report.fitReasons.map(reason => (
        <p key={reason.text} className="quiet">
          {reason.text}
        </p>
      ))}
      <Problem error={error} />
      <Button appearance="primary" onClick={save} data-testid="fit-save">
        {say('save')}
      </Button>
    </SubPage>
  );
}
