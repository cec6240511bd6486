import type { StressWeek } from '../../api/contract';

/** A quarter of a year. */
const SHOWN = 13;
/** So many weeks are told with their mails at once. */
const PEAKS = 3;

/** The last weeks, oldest first. */
export const latest = (weeks: StressWeek[]): StressWeek[] =>
  weeks.toSorted((one, other) => one.week.localeCompare(other.week)).slice(-SHOWN);

/** A lot of mail is no weight. */
export const weighs = (week: StressWeek): boolean => week.level === 'tense' || week.level === 'stressful';

/** Of the last weeks those that asked most, the heaviest first; and all others, the newest first. */
export function peaksOf(weeks: StressWeek[]): { peaks: StressWeek[]; others: StressWeek[] } {
  const shown = latest(weeks).toReversed();
  const peaks = shown
    .filter(weighs)
    .toSorted((one, other) => (other.score ?? 0) - (one.score ?? 0))
    .slice(0, PEAKS);
  return { peaks, others: shown.filter(week => !peaks.includes(week)) };
}
