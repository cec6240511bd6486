import { describe, expect, it } from 'vitest';
import type { StressLevel, StressWeek } from '../../api/contract';
import { latest, peaksOf, weighs } from './weeks';

const week = (day: string, level: StressLevel | null = 'calm', score: number | null = 5): StressWeek => ({
  week: day,
  score,
  level,
  messagesIn: 3,
  outOfHours: 0,
  evidence: [],
});
const days = (some: StressWeek[]) => some.map(each => each.week);

describe('the weeks of a client', () => {
  it('are the last thirteen, oldest first, in whatever order they come', () => {
    const weeks = Array.from({ length: 20 }, (_, index) => week(`2026-${String(index + 10)}-01`));
    expect(days(latest(weeks.toReversed()))).toEqual(days(weeks.slice(-13)));
  });

  it('weigh by their word, never by how much was written', () => {
    expect(weighs(week('2026-06-01', 'busy', 21))).toBe(false);
    expect(weighs(week('2026-06-01', 'calm', 21))).toBe(false);
    expect(weighs(week('2026-06-01', null, null))).toBe(false);
    expect(weighs(week('2026-06-01', 'tense', 22))).toBe(true);
    expect(weighs(week('2026-06-01', 'stressful', 42))).toBe(true);
  });

  it('that asked most come first, the heaviest before the newest, and the others beside them', () => {
    const weeks = [
      week('2026-06-01', 'tense', 30),
      week('2026-06-08', 'stressful', 60),
      week('2026-06-15', 'tense', 24),
      week('2026-06-22', 'calm', 3),
      week('2026-06-29', 'tense', 30),
    ];
    const { peaks, others } = peaksOf(weeks);
    expect(days(peaks)).toEqual(['2026-06-08', '2026-06-29', '2026-06-01']);
    expect(days(others)).toEqual(['2026-06-22', '2026-06-15']);
  });

  it('have no peak where none weighed', () => {
    expect(peaksOf([week('2026-06-01'), week('2026-06-08', 'busy', 9)]).peaks).toEqual([]);
  });
});
