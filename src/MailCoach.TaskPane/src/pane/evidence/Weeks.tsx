import type { StressWeek } from '../../api/contract';
import { useWords } from '../../words/Words';
import { levelWords } from '../client/StressCard';
import { peaksOf } from '../client/weeks';
import { WeeksStrip } from '../client/WeeksStrip';
import { Mails } from './Mails';

/** Week by week: those that asked most with their mails, every other one on demand. */
export function Weeks({ weeks }: { weeks: StressWeek[] }) {
  const { say } = useWords();
  const { peaks, others } = peaksOf(weeks);
  return (
    <section className="reason" data-testid="weeks">
      <h2>{say('weeks.title')}</h2>
      <WeeksStrip weeks={weeks} />
      {peaks.length === 0 && <p className="quiet">{say('weeks.none')}</p>}
      {peaks.map(week => (
        <Week key={week.week} week={week} open />
      ))}
      {others.length > 0 && (
        <details className="other-weeks" data-testid="other-weeks">
          <summary>{say('weeks.others')}</summary>
          {others.map(week => (
            <Week key={week.week} week={week} />
          ))}
        </details>
      )}
    </section>
  );
}

function Week({ week, open = false }: { week: StressWeek; open?: boolean }) {
  const { say, shortDay } = useWords();
  const line = (
    <>
      <span>{say('weeks.of', { day: shortDay(week.week) })}</span>
      <span>{week.level && say(levelWords[week.level])}</span>
      <span className="quiet">{say('stress.week', { count: week.messagesIn, evenings: week.outOfHours })}</span>
    </>
  );
  return week.evidence.length === 0 ? (
    <p className="week-line" data-testid="week-without-mails">
      {line}
    </p>
  ) : (
    <details open={open} data-testid="week" data-week={week.week}>
      <summary className="week-line">{line}</summary>
      <Mails evidence={week.evidence} />
    </details>
  );
}
