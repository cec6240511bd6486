/** Days and moments as a person of the locale says them. Dates are days on a calendar and know no time zone. */
export interface DayWords {
  /** 3 May 2026, from `yyyy-MM-dd`. */
  day: (date: string) => string;
  /** 3 May, and the year only when it is another than this one. */
  shortDay: (date: string) => string;
  /** Tue 3 May, 22:40, from an instant, in the time zone of this device. */
  moment: (instant: string) => string;
  /** As short as a list of mails wants it: the hour of today, the weekday of this week, else the day. */
  lately: (instant: string) => string;
}

const asDay = (date: string): Date => new Date(`${date.slice(0, 10)}T00:00:00Z`);

export function dayWords(locale: string): DayWords {
  const days = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
  const long = days({ dateStyle: 'long' });
  const short = days({ day: 'numeric', month: 'short' });
  const shortWithYear = days({ day: 'numeric', month: 'short', year: 'numeric' });
  const moment = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });
  return {
    day: date => long.format(asDay(date)),
    shortDay: date =>
      (asDay(date).getUTCFullYear() === new Date().getFullYear() ? short : shortWithYear).format(asDay(date)),
    moment: instant => moment.format(new Date(instant)),
    lately: instant => lately(instant, locale),
  };
}

/** Whole days from one date to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((asDay(to).getTime() - asDay(from).getTime()) / 86_400_000);

/** Today on this device's calendar, as `yyyy-MM-dd`. */
export const today = (): string => new Date().toLocaleDateString('sv-SE');

export const daysAfter = (date: string, days: number): string =>
  new Date(asDay(date).getTime() + days * 86_400_000).toISOString().slice(0, 10);

function lately(instant: string, locale: string): string {
  const at = new Date(instant);
  const age = daysBetween(at.toLocaleDateString('sv-SE'), today());
  const options: Intl.DateTimeFormatOptions =
    age === 0
      ? { hour: '2-digit', minute: '2-digit' }
      : age < 7
        ? { weekday: 'short', hour: '2-digit', minute: '2-digit' }
        : { day: 'numeric', month: 'short', ...(age > 300 ? { year: 'numeric' } : {}) };
  return new Intl.DateTimeFormat(locale, options).format(at);
}
