import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { Invoice, InvoiceEvidence, InvoiceStatus, InvoiceWord } from '../../api/contract';
import type { Key } from '../../words/languages';
import { useWords, type Words } from '../../words/Words';
import { usePane } from '../PaneContext';
import { Problem } from '../parts/Problem';

const statusWords: Record<InvoiceStatus, Key> = {
  open: 'invoice.open',
  overdue: 'invoice.overdue',
  paid: 'invoice.paid',
  partPaid: 'invoice.partPaid',
  unseen: 'invoice.unseen',
  void: 'invoice.void',
};

const evidenceWords: Record<InvoiceEvidence['kind'], Key> = {
  invoice: 'evidence.invoice',
  reminder: 'evidence.reminder',
  payment: 'evidence.payment',
  receipt: 'evidence.receipt',
  correction: 'evidence.correction',
  owner: 'evidence.owner',
};

interface InvoiceLineProps {
  clientId: string;
  invoice: Invoice;
  onChanged: (invoice: Invoice) => void;
}

/** One invoice; opened, it shows the mails it was read from and takes corrections. */
export function InvoiceLine({ clientId, invoice, onChanged }: InvoiceLineProps) {
  const words = useWords();
  const { say, shortDay } = words;
  return (
    <li className={`invoice invoice-${invoice.status}`} data-testid="invoice" data-status={invoice.status}>
      <details>
        <summary>
          <bdi className="subject">{invoice.number ?? invoice.subject ?? say('noSubject')}</bdi>
          <span className="status">{say(statusWords[invoice.status])}</span>
          <span className="quiet">{invoice.sentOn ? say('invoice.sent', { day: shortDay(invoice.sentOn) }) : ''}</span>
          <span className="quiet">{timing(invoice, words)}</span>
        </summary>
        <InvoiceMails invoice={invoice} />
        <Correct clientId={clientId} invoice={invoice} onChanged={onChanged} />
      </details>
    </li>
  );
}

function timing(invoice: Invoice, { say, shortDay }: Words): string {
  const { status, daysLate, daysToPay, dueOn } = invoice;
  if (status === 'paid' && daysToPay !== null) {
    const late = daysLate !== null && daysLate > 0 ? ` · ${say('payment.late', { days: daysLate })}` : '';
    return say('payment.days', { days: daysToPay }) + late;
  }
  return dueOn && status !== 'void' ? say('invoice.due', { day: shortDay(dueOn) }) : '';
}

function InvoiceMails({ invoice }: { invoice: Invoice }) {
  const { host } = usePane();
  const { say, shortDay } = useWords();
  return (
    <ul className="mails">
      {invoice.evidence.map((seen, index) => (
        <li key={`${seen.kind} ${seen.at} ${index}`}>
          <button
            type="button"
            disabled={!seen.messageId}
            onClick={() => host.openMessage(seen.webLink, seen.messageId)}
            data-testid="invoice-mail"
          >
            <span className="subject">{say(evidenceWords[seen.kind])}</span>
            <span className="quiet">{shortDay(seen.at)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function Correct({ clientId, invoice, onChanged }: InvoiceLineProps) {
  const { api } = usePane();
  const { say } = useWords();
  const [error, setError] = useState<unknown>(null);
  const tell = (word: InvoiceWord) => {
    setError(null);
    void api.sayInvoice(clientId, invoice.id, word).then(onChanged, setError);
  };
  return (
    <div className="correct">
      <p className="quiet">{say('differently')}</p>
      <Field label={say('invoice.paidOn')} size="small">
        <Input
          type="date"
          defaultValue={invoice.paidOn ?? ''}
          onBlur={event => saidDay(event.target.value, invoice.paidOn, paidOn => tell({ paidOn }))}
          data-testid="invoice-paid-on"
        />
      </Field>
      <Field label={say('invoice.dueOn')} size="small">
        <Input
          type="date"
          defaultValue={invoice.dueOn ?? ''}
          onBlur={event => saidDay(event.target.value, invoice.dueOn, dueOn => tell({ dueOn }))}
          data-testid="invoice-due-on"
        />
      </Field>
      <Field label={say('invoice.status')} size="small">
        <Select
          value={invoice.status}
          onChange={(_, { value }) => tell({ status: value as InvoiceStatus })}
          data-testid="invoice-status"
        >
          {Object.entries(statusWords).map(([status, key]) => (
            <option key={status} value={status}>
              {say(key)}
            </option>
          ))}
        </Select>
      </Field>
      {invoice.source === 'owner' && (
        <Button
          size="small"
          appearance="subtle"
          onClick={() => tell({ paidOn: null, dueOn: null, status: null, number: null })}
          data-testid="invoice-take-back"
        >
          {say('invoice.takeBack')}
        </Button>
      )}
      <Problem error={error} />
    </div>
  );
}

function saidDay(value: string, before: string | null, tell: (day: string | null) => void): void {
  const day = value === '' ? null : value;
  if (day !== before) {
    tell(day);
  }
}
