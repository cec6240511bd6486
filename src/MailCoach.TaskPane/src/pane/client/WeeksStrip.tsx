import type { StressWeek } from '../../api/contract';
import { useWords } from '../../words/Words';

/** A quarter of a year, one cell a week. */
const SHOWN = 13;
/** The levels of the score, as the server's words cut it: calm, busy, tense, stressful. */
const STEPS = [25, 45, 65];

/** The last weeks: taller and darker where a week asked more of one. */
export function WeeksStrip({ weeks }: { weeks: StressWeek[] }) {
  const { say, shortDay } = useWords();
  const shown = weeks.toSorted((one, other) => one.week.localeCompare(other.week)).slice(-SHOWN);
  const heavy = shown.filter(week => stepOf(week.score) >= 2).length;
  return (
    <div
      className="weeks"
      role="img"
      aria-label={say('stress.chart', { shown: shown.length, heavy })}
      data-testid="stress-weeks"
    >
      {shown.map(week => (
        <span key={week.week} className={`week week-${stepOf(week.score)}`} title={weekTitle(week)} />
      ))}
    </div>
  );

  function weekTitle(week: StressWeek): string {
    const day = /^\d{4}-\d{2}-\d{2}/.test(week.week) ? shortDay(week.week) : week.week;
    return `${day} · ${say('stress.week', { count: week.messagesIn, evenings: week.outOfHours })}`;
  }
}

const stepOf = (score: number | null): number => (score === null ? -1 : STEPS.filter(step => score >= step).length);
