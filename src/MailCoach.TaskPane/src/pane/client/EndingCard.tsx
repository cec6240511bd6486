import type { ClientReport, Ending } from '../../api/contract';
import { daysBetween } from '../../words/days';
import { useWords } from '../../words/Words';
import { Mails } from '../evidence/Mails';

/** It was said: what happened since, and the next gentle step. */
export function EndingCard({ report, ending }: { report: ClientReport; ending: Ending }) {
  const { say, day } = useWords();
  const daysLeft = ending.lastDay ? daysBetween(report.asOf, ending.lastDay) : null;
  return (
    <section className="advice advice-keep" aria-labelledby="ending-title" data-testid="ending">
      <h2 id="ending-title">{say('ending.said', { day: day(ending.saidOn) })}</h2>
      {ending.lastDay && (
        <p>
          {daysLeft !== null && daysLeft > 0
            ? say('ending.daysLeft', { day: day(ending.lastDay), count: daysLeft })
            : say('ending.over', { day: day(ending.lastDay) })}
        </p>
      )}
      <p data-testid="ending-next">{ending.nextStep}</p>
      {ending.reopened.map(reason => (
        <div key={reason.text}>
          <p>{reason.text}</p>
          <Mails evidence={reason.evidence} />
        </div>
      ))}
    </section>
  );
}
