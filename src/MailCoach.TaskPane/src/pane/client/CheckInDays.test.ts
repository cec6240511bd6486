import { describe, expect, it } from 'vitest';
import { dayOf } from '../clock';
import { CheckInDays, type Kept } from './CheckInDays';

const MORNING = new Date(2026, 10, 26, 9).getTime();
const HOUR = 60 * 60 * 1000;

function shelf(): Kept & { all: Map<string, string> } {
  const all = new Map<string, string>();
  return { all, getItem: key => all.get(key) ?? null, setItem: (key, value) => void all.set(key, value) };
}

describe('the check-in', () => {
  it('is asked once a client a day, and again tomorrow', () => {
    let now = MORNING;
    const days = new CheckInDays(() => now, shelf());
    expect(days.isDue('tom', 'mail 1')).toBe(true);
    days.asked('tom', 'mail 1');
    expect(days.isDue('tom', 'mail 2')).toBe(false);
    expect(days.isDue('nora', 'mail 3')).toBe(true);
    now += 14 * HOUR;
    expect(days.isDue('tom', 'mail 4')).toBe(false);
    now += 2 * HOUR;
    expect(days.isDue('tom', 'mail 5')).toBe(true);
  });

  it('stays while one looks at the mail it was asked under, until it is answered or waved away', () => {
    const days = new CheckInDays(() => MORNING, shelf());
    days.asked('tom', 'mail 1');
    expect(days.isDue('tom', 'mail 1')).toBe(true);
    days.looksAt('mail 1');
    expect(days.isDue('tom', 'mail 1')).toBe(true);
    days.done();
    expect(days.isDue('tom', 'mail 1')).toBe(false);
  });

  it('was left unanswered once another mail is looked at, even where one comes back', () => {
    const days = new CheckInDays(() => MORNING, shelf());
    days.asked('tom', 'mail 1');
    days.looksAt('a newsletter');
    expect(days.isDue('tom', 'mail 1')).toBe(false);
  });

  it('is remembered by the next pane and by the one beside it', () => {
    const kept = shelf();
    const first = new CheckInDays(() => MORNING, kept);
    const beside = new CheckInDays(() => MORNING, kept);
    first.asked('tom', 'mail 1');
    beside.asked('nora', 'mail 2');
    expect(new CheckInDays(() => MORNING + HOUR, kept).isDue('tom', 'mail 1')).toBe(false);
    expect(first.isDue('nora', 'mail 2')).toBe(false);
    expect(beside.isDue('tom', 'mail 3')).toBe(false);
  });

  it('keeps ids alone, and those of one day', () => {
    const kept = shelf();
    new CheckInDays(() => MORNING, kept).asked('tom', 'a mail that nobody should find here');
    new CheckInDays(() => MORNING + 24 * HOUR, kept).asked('nora', 'mail 2');
    expect([...kept.all.values()]).toEqual(['{"day":"2026-11-27","clients":["nora"]}']);
  });

  it.each([null, 'nonsense', '{"day":"2026-11-26"}', '[]', '"x"'])('works where what was kept is %s', noted => {
    const kept: Kept = { getItem: () => noted, setItem: () => undefined };
    const days = new CheckInDays(() => MORNING, kept);
    expect(days.isDue('tom', 'mail 1')).toBe(true);
    days.asked('tom', 'mail 1');
    expect(days.isDue('tom', 'mail 2')).toBe(false);
  });

  it('works where nothing can be kept', () => {
    const refusing: Kept = {
      getItem: () => {
        throw new Error('no');
      },
      setItem: () => {
        throw new Error('no');
      },
    };
    for (const kept of [null, refusing]) {
      const days = new CheckInDays(() => MORNING, kept);
      days.asked('tom', 'mail 1');
      expect(days.isDue('tom', 'mail 2')).toBe(false);
    }
  });

  it('goes by the day on the wall', () => {
    expect(dayOf(new Date(2026, 0, 5, 23, 59).getTime())).toBe('2026-01-05');
    expect(dayOf(new Date(2026, 0, 6, 0, 0).getTime())).toBe('2026-01-06');
  });
});
