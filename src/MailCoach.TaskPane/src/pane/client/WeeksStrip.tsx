import type { StressWeek } from '../../api/contract';
import { useWords } from '../../words/Words';
import { latest, weighs } from './weeks';

/** The last weeks: taller and darker where a week asked more of one. */
export function WeeksStrip({ weeks }: { weeks: StressWeek[] }) {
  const { say, shortDay } = useWords();
  const shown = latest(weeks);
  return (
    <div
      className="weeks"
      role="img"
      aria-label={say('stress.chart', { shown: shown.length, heavy: shown.filter(weighs).length })}
      data-testid="stress-weeks"
    >
      {shown.map(week => (
        <span
          key={week.week}
          className={`week week-${week.level ?? 'none'}`}
          title={`${shortDay(week.week)} · ${say('stress.week', { count: week.messagesIn, evenings: week.outOfHours })}`}
        />
      ))}
    </div>
  );
}
