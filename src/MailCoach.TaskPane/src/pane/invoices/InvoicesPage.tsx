import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { isAbort } from '../../api/ApiError';
import type { ClientReport, Invoice } from '../../api/contract';
import { useWords } from '../../words/Words';
import { usePane } from '../PaneContext';
import { Problem } from '../parts/Problem';
import { SubPage } from '../parts/SubPage';
import { ImportInvoices } from './ImportInvoices';
import { InvoiceLine } from './InvoiceLine';
import { PaymentQuestion } from './PaymentQuestion';

interface InvoicesPageProps {
  report: ClientReport;
  onBack: () => void;
  onChanged: (report: ClientReport) => void;
}

/** Every invoice that was seen, and what only the owner can answer about them. */
export default function InvoicesPage({ report, onBack, onChanged }: InvoicesPageProps) {
  const { api } = usePane();
  const { say } = useWords();
  const [invoices, setInvoices] = useState<Invoice[] | null>(null);
  const [cursor, setCursor] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);
  const load = (from: string | null, signal?: AbortSignal) =>
    api.invoices(report.id, from, signal).then(
      page => {
        setInvoices(old => (from === null ? page.items : [...(old ?? []), ...page.items]));
        setCursor(page.nextCursor);
      },
      (reason: unknown) => isAbort(reason) || setError(reason),
    );
  useEffect(() => {
    const controller = new AbortController();
    void load(null, controller.signal);
    return () => controller.abort();
  }, [api, report.id]);

  const answered = (next: ClientReport) => {
    onChanged(next);
    void load(null);
  };
  const changed = (invoice: Invoice) => {
    setInvoices(old => old?.map(other => (other.id === invoice.id ? invoice : other)) ?? null);
    void api.report(report.id).then(onChanged, () => undefined);
  };
  return (
    <SubPage title={say('invoices.title')} testId="invoices-page" about={report.name} onBack={onBack}>
      {report.payment.questions.map(question => (
        <PaymentQuestion key={question.text} report={report} question={question} onAnswered={answered} />
      ))}
      <Problem error={error} />
      {invoices?.length === 0 && <p className="quiet">{say('invoices.empty')}</p>}
      <ul className="plain invoices" aria-busy={invoices === null && !error}>
        {invoices?.map(invoice => (
          <InvoiceLine key={invoice.id} clientId={report.id} invoice={invoice} onChanged={changed} />
        ))}
      </ul>
      {cursor && (
        <Button appearance="subtle" onClick={() => void load(cursor)} data-testid="invoices-load">
          {say('loadMore')}
        </Button>
      )}
      <details className="differently">
        <summary data-testid="import-open">{say('import.title')}</summary>
        <ImportInvoices onImported={() => void api.report(report.id).then(answered, setError)} />
      </details>
    </SubPage>
  );
}
