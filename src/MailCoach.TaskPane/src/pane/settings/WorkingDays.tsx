import { Checkbox } from '@fluentui/react-components';
import { useWords } from '../../words/Words';
import type { WorkingDay } from '../../api/contract';

const DAYS: WorkingDay[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** A Monday, so that the days can be named in every language. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;

export function WorkingDays({ days, onChange }: { days: WorkingDay[]; onChange: (days: WorkingDay[]) => void }) {
  const { say, locale } = useWords();
  const name = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  return (
    <fieldset className="working-days" data-testid="working-days">
      <legend>{say('settings.workingDays')}</legend>
      {DAYS.map((day, index) => (
        <Checkbox
          key={day}
          label={name.format(MONDAY + index * DAY)}
          checked={days.includes(day)}
          onChange={(_, { checked }) => onChange(DAYS.filter(one => (one === day ? checked : days.includes(one))))}
          data-testid={`day-${day}`}
        />
      ))}
    </fieldset>
  );
}
