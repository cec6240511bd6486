import type { ClientReport, ClientSummary, PaymentStanding } from '../../api/contract';
import { useWords, type Words } from '../../words/Words';
import { Card } from '../parts/Card';
import { More } from '../parts/More';
import type { Go } from '../Place';
import { PaymentChart } from './PaymentChart';

interface PaymentCardProps {
  summary: ClientSummary;
  report: ClientReport | null;
  go: Go;
}

export function PaymentCard({ summary, report, go }: PaymentCardProps) {
  const words = useWords();
  const { payment } = summary;
  return (
    <Card title={words.say('payment.title')} testId="payment">
      <p className="figure" data-testid="payment-figure">
        {figure(payment, words)}
      </p>
      {report && report.paymentHistory.length > 0 && (
        <PaymentChart history={report.paymentHistory} asOf={report.asOf} />
      )}
      <More testId="payment-more" onClick={() => go({ page: 'payment', id: summary.id })}>
        {payment.reasons[0]?.text ?? words.say('differently')}
      </More>
      <More testId="invoices-more" onClick={() => go({ page: 'invoices', id: summary.id })}>
        {invoiceLine(payment, words)}
      </More>
    </Card>
  );
}

/** A figure a person would say aloud: about 52 days, 22 past terms. */
function figure(payment: PaymentStanding, { say }: Words): string {
  if (payment.averageDaysToPay === null) {
    return say('payment.unknown');
  }
  const days = say('payment.days', { days: Math.round(payment.averageDaysToPay) });
  // Days late count what is still unpaid, too; beside days to pay only what can be said in one breath is said.
  const late = payment.averageDaysLate === null ? null : Math.round(payment.averageDaysLate);
  return late === null || late >= payment.averageDaysToPay
    ? days
    : `${days} · ${late > 0 ? say('payment.late', { days: late }) : say('payment.inTerms')}`;
}

function invoiceLine(payment: PaymentStanding, { say }: Words): string {
  const { openInvoices: open, overdueInvoices: overdue, unseenInvoices: unseen } = payment;
  const counts = [
    open > 0 ? say('invoices.open', { count: open }) : '',
    overdue > 0 ? say('invoices.overdue', { count: overdue }) : '',
    unseen > 0 ? say('invoices.unseen', { count: unseen }) : '',
  ].filter(Boolean);
  return counts.length > 0 ? counts.join(' · ') : say('invoices.none', { count: payment.paidInvoices });
}
