import { Button } from '@fluentui/react-components';
import type { ClientReport, Ending, Talk } from '../../api/contract';
import { daysBetween } from '../../words/days';
import { useWords } from '../../words/Words';
import { dayOf } from '../clock';
import { Mails } from '../evidence/Mails';
import { More } from '../parts/More';
import type { Go } from '../Place';
import { channelWords } from '../talk/steps';
import { LastDay } from './LastDay';

interface EndingCardProps {
  report: ClientReport;
  ending: Ending;
  /** The talk that is followed through. */
  talk: Talk | null;
  go: Go;
  onChanged: () => void;
  onTakeBack: (talk: Talk) => void;
}

/** It was said: what happened since, and the next gentle step. */
export function EndingCard({ report, ending, talk, go, onChanged, onTakeBack }: EndingCardProps) {
  const { say, day } = useWords();
  const daysLeft = ending.lastDay ? daysBetween(report.asOf, ending.lastDay) : null;
  return (
    <section className="advice advice-keep" aria-labelledby="ending-title" data-testid="ending">
      <h2 id="ending-title">{say('ending.said', { day: day(ending.saidOn) })}</h2>
      {talk && <p className="quiet">{say(channelWords[talk.channel])}</p>}
      <p data-testid="ending-next">{ending.nextStep}</p>
      <ul className="ending-facts">
        <li data-testid="ending-answer">
          {ending.acknowledgedAt
            ? say('ending.answered', { day: day(dayOf(Date.parse(ending.acknowledgedAt))) })
            : say('ending.unanswered')}
        </li>
        {ending.lastDay && (
          <li data-testid="ending-last-day">
            {daysLeft !== null && daysLeft > 0
              ? say('ending.daysLeft', { day: day(ending.lastDay), count: daysLeft })
              : say('ending.over', { day: day(ending.lastDay) })}
          </li>
        )}
      </ul>
      {ending.reopened.map((reason, index) => (
        <div key={index} data-testid="ending-reopened">
          <p>{reason.text}</p>
          <Mails evidence={reason.evidence} />
        </div>
      ))}
      {ending.finalInvoiceId && (
        <More testId="ending-final-invoice" onClick={() => go({ page: 'invoices', id: report.id })}>
          <FinalInvoice report={report} id={ending.finalInvoiceId} />
        </More>
      )}
      {talk && <LastDay key={`${talk.id} ${talk.lastDay}`} report={report} talk={talk} onChanged={onChanged} />}
      {talk && (
        <Button appearance="transparent" size="small" onClick={() => onTakeBack(talk)} data-testid="not-said">
          {say('notSaid')}
        </Button>
      )}
    </section>
  );
}

function FinalInvoice({ report, id }: { report: ClientReport; id: string }) {
  const { say } = useWords();
  const number = report.paymentHistory.find(invoice => invoice.invoiceId === id)?.number;
  return number ? say('ending.finalInvoice.number', { number: `\u2068${number}\u2069` }) : say('ending.finalInvoice');
}
