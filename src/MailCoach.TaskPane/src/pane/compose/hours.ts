import type { Preferences, WorkingDay } from '../../api/contract';

type Hours = Pick<Preferences, 'workingDays' | 'workStart' | 'workEnd'>;

const DAYS: WorkingDay[] = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
const isWorkday = (day: Date, hours: Hours): boolean => hours.workingDays.includes(DAYS[day.getDay()]!);

/** On this device's clock. */
export function isAfterHours(now: Date, hours: Hours): boolean {
  const at = now.getHours() * 60 + now.getMinutes();
  return !isWorkday(now, hours) || at < minutes(hours.workStart) || at >= minutes(hours.workEnd);
}

/** The start of the next working day's hours; this morning's, when it is still night. */
export function nextMorning(now: Date, hours: Hours): Date {
  const start = minutes(hours.workStart);
  const morning = new Date(now.getFullYear(), now.getMonth(), now.getDate(), 0, start);
  for (let day = 0; day < 7 && (morning <= now || !isWorkday(morning, hours)); day++) {
    morning.setDate(morning.getDate() + 1);
  }
  return morning;
}
