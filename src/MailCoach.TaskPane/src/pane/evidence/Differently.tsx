import { Button, Field, Input, Switch } from '@fluentui/react-components';
import { useState } from 'react';
import type { ClientReport, ClientWord } from '../../api/contract';
import { useWords } from '../../words/Words';
import { usePane } from '../PaneContext';
import { Problem } from '../parts/Problem';
import { HowItFeels } from './HowItFeels';

interface DifferentlyProps {
  report: ClientReport;
  about: 'why' | 'payment' | 'stress';
  onChanged: (report: ClientReport) => void;
}

/** "I see it differently": the owner's word wins over what was read, and can be taken back. */
export function Differently({ report, about, onChanged }: DifferentlyProps) {
  const { api } = usePane();
  const { say } = useWords();
  const [error, setError] = useState<unknown>(null);
  const [term, setTerm] = useState(report.said.paymentTermDays?.toString() ?? '');
  const tell = (word: ClientWord) => {
    setError(null);
    void api.say(report.id, word).then(onChanged, setError);
  };
  return (
    <details className="differently" data-testid="differently">
      <summary>{say('differently')}</summary>
      {about === 'payment' && (
        <>
          <Switch
            label={say('differently.paysFine')}
            checked={report.said.paysFine ?? false}
            onChange={(_, { checked }) => tell({ paysFine: checked ? true : null })}
            data-testid="pays-fine"
          />
          <Field label={say('differently.term')} hint={say('differently.term.hint')}>
            <div className="beside">
              <Input
                type="number"
                min={0}
                max={365}
                value={term}
                onChange={(_, { value }) => setTerm(value)}
                data-testid="payment-term"
              />
              <Button
                onClick={() => tell({ paymentTermDays: term === '' ? null : Number(term) })}
                data-testid="payment-term-save"
              >
                {say('save')}
              </Button>
            </div>
          </Field>
        </>
      )}
      {about === 'stress' && <HowItFeels report={report} onChanged={onChanged} />}
      {about === 'why' && (
        <Switch
          label={say('differently.isClient', { name: report.name })}
          checked={report.isClient}
          onChange={(_, { checked }) => tell({ isClient: checked })}
          data-testid="is-client"
        />
      )}
      {about !== 'payment' && (
        <>
          <Switch
            label={say('differently.careful')}
            checked={report.said.careful ?? false}
            onChange={(_, { checked }) => tell({ careful: checked ? true : null })}
            data-testid="careful"
          />
          <Switch
            label={say('differently.alerts')}
            checked={report.said.alerts ?? true}
            onChange={(_, { checked }) => tell({ alerts: checked ? null : false })}
            data-testid="client-alerts"
          />
        </>
      )}
      <Problem error={error} />
    </details>
  );
}
