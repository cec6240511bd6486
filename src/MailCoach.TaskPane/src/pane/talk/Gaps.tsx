import { Button, Input, Textarea } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ClientReport, Draft } from '../../api/contract';
import { useWords } from '../../words/Words';
import type { Answers } from './answers';

interface GapsProps {
  draft: Draft;
  report: ClientReport;
  answers: Answers;
  writing: boolean;
  onFilled: (answers: Answers) => void;
}

/** What the letter still lacks, each a kind question that may stay open. */
export function Gaps({ draft, report, answers, writing, onFilled }: GapsProps) {
  const { say } = useWords();
  if (draft.gaps.length === 0) {
    return null;
  }
  return (
    <section className="gaps" aria-label={say('gaps')}>
      <h2>{say('gaps')}</h2>
      {draft.gaps.map(gap => (
        <Question key={gap.field} gap={gap} report={report} answers={answers} writing={writing} onFilled={onFilled} />
      ))}
    </section>
  );
}

type QuestionProps = Omit<GapsProps, 'draft'> & { gap: { field: string; question: string } };

function Question({ gap, report, answers, writing, onFilled }: QuestionProps) {
  const { say } = useWords();
  const id = useId();
  const field = gap.field.split('.')[0]!;
  const [value, setValue] = useState(() => firstGuess(field, report, answers));
  const asDate = field === 'since' || field === 'lastDay';
  return (
    <div className="gap" data-testid={`gap-${field}`}>
      <p id={id}>{gap.question}</p>
      <div className="beside">
        {asDate ? (
          <Input type="date" aria-labelledby={id} value={value} onChange={(_, data) => setValue(data.value)} />
        ) : field === 'care' || field === 'request' ? (
          <Textarea aria-labelledby={id} value={value} onChange={(_, data) => setValue(data.value)} />
        ) : (
          <Input aria-labelledby={id} value={value} onChange={(_, data) => setValue(data.value)} />
        )}
        <Button
          size="small"
          disabled={writing || !value.trim()}
          onClick={() => onFilled(withValue(answers, field, value))}
          data-testid="gap-fill"
        >
          {say('gaps.add')}
        </Button>
      </div>
    </div>
  );
}

function firstGuess(field: string, report: ClientReport, answers: Answers): string {
  switch (field) {
    case 'since':
      return report.firstMessageAt?.slice(0, 10) ?? '';
    case 'lastDay':
      return answers.lastDay;
    default:
      return '';
  }
}

function withValue(answers: Answers, field: string, value: string): Answers {
  switch (field) {
    case 'finalInvoice':
      return { ...answers, finalInvoice: { ...answers.finalInvoice, number: value } };
    case 'referral':
      return { ...answers, referral: { ...answers.referral, name: value } };
    default:
      return { ...answers, [field]: value };
  }
}
