import type { PaidInvoice } from '../../api/contract';
import { daysBetween } from '../../words/days';
import { useWords } from '../../words/Words';

/** The last twelve invoices, as pane.md draws them. */
const SHOWN = 12;
const WIDTH = 264;
const HEIGHT = 48;
const GAP = 4;

/** Days to pay, one bar an invoice, with the day it was due as a line through each. What is past the line is darker. */
export function PaymentChart({ history, asOf }: { history: PaidInvoice[]; asOf: string }) {
  const { say, shortDay } = useWords();
  const bars = history
    .filter(invoice => invoice.sentOn !== null)
    .toSorted((one, other) => one.sentOn!.localeCompare(other.sentOn!))
    .slice(-SHOWN)
    .map(invoice => ({
      invoice,
      open: invoice.paidOn === null,
      days: Math.max(1, daysBetween(invoice.sentOn!, invoice.paidOn ?? asOf)),
      due: invoice.dueOn === null ? null : daysBetween(invoice.sentOn!, invoice.dueOn),
    }));
  if (bars.length === 0) {
    return null;
  }
  const most = Math.max(...bars.map(bar => Math.max(bar.days, bar.due ?? 0)), 1);
  const wide = WIDTH / SHOWN;
  const tall = (days: number) => (days / most) * (HEIGHT - 2);
  const late = bars.filter(bar => bar.due !== null && bar.days > bar.due).length;
  return (
    <svg
      className="chart"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={say('payment.chart', { shown: bars.length, late })}
      data-testid="payment-chart"
    >
      {bars.map((bar, index) => {
        const x = index * wide + GAP / 2;
        const inTerms = Math.min(bar.days, bar.due ?? bar.days);
        return (
          <g key={bar.invoice.invoiceId} className={bar.open ? 'bar-open' : 'bar'}>
            <title>{`${bar.invoice.number ?? ''} ${shortDay(bar.invoice.sentOn!)} · ${say('payment.days', { days: bar.days })}`}</title>
            <rect
              className="bar-terms"
              x={x}
              width={wide - GAP}
              y={HEIGHT - tall(inTerms)}
              height={tall(inTerms)}
              rx={1.5}
            />
            {bar.days > inTerms && (
              <rect
                className="bar-late"
                x={x}
                width={wide - GAP}
                y={HEIGHT - tall(bar.days)}
                height={Math.max(0, tall(bar.days) - tall(inTerms) - 1)}
                rx={1.5}
              />
            )}
            {bar.due !== null && (
              <line
                className="due"
                x1={x - GAP / 2}
                x2={x + wide - GAP / 2}
                y1={HEIGHT - tall(bar.due)}
                y2={HEIGHT - tall(bar.due)}
              />
            )}
          </g>
        );
      })}
    </svg>
  );
}
