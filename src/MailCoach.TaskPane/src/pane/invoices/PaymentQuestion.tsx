import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { ClientReport, Question } from '../../api/contract';
import { useWords } from '../../words/Words';
import { usePane } from '../PaneContext';
import { Problem } from '../parts/Problem';

interface PaymentQuestionProps {
  report: ClientReport;
  question: Question;
  onAnswered: (report: ClientReport) => void;
}

/** What only the owner can say, with the one answer that settles it. */
export function PaymentQuestion({ report, question, onAnswered }: PaymentQuestionProps) {
  const { api } = usePane();
  const { say } = useWords();
  const [value, setValue] = useState('');
  const [error, setError] = useState<unknown>(null);
  const { kind, text, invoiceIds } = question;
  const settle = (answer: Promise<unknown>) => {
    setError(null);
    void answer.then(() => api.report(report.id)).then(onAnswered, setError);
  };
  const sayOfEach = (word: { paidOn: string } | { status: 'open' }) =>
    settle(Promise.all(invoiceIds.map(id => api.sayInvoice(report.id, id, word))));
  const asksForDay = kind === 'paidOn' || kind === 'lump';
  return (
    <section className="question" aria-label={text} data-testid="payment-question" data-kind={kind}>
      <p>{text}</p>
      {kind === 'howTheyPay' ? (
        <Button
          size="small"
          onClick={() => settle(api.say(report.id, { paysFine: true }))}
          data-testid="answer-pays-fine"
        >
          {say('differently.paysFine')}
        </Button>
      ) : (
        <Field label={say(asksForDay ? 'invoice.paidOn' : 'differently.term')} size="small">
          <div className="beside">
            <Input
              type={asksForDay ? 'date' : 'number'}
              min={asksForDay ? undefined : 0}
              max={asksForDay ? undefined : 365}
              value={value}
              onChange={(_, data) => setValue(data.value)}
              data-testid="answer-value"
            />
            <Button
              size="small"
              disabled={value === ''}
              onClick={() =>
                asksForDay
                  ? sayOfEach({ paidOn: value })
                  : settle(api.say(report.id, { paymentTermDays: Number(value) }))
              }
              data-testid="answer-save"
            >
              {say('save')}
            </Button>
          </div>
        </Field>
      )}
      {asksForDay && (
        <Button
          size="small"
          appearance="subtle"
          onClick={() => sayOfEach({ status: 'open' })}
          data-testid="answer-not-yet"
        >
          {say('question.notYet')}
        </Button>
      )}
      <Problem error={error} />
    </section>
  );
}
