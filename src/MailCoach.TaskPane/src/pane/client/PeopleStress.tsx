import type { ClientReport } from '../../api/contract';
import { useWords } from '../../words/Words';
import { levelWords } from './StressCard';

/** Stress belongs to people: where several write, each with their own word. */
export function PeopleStress({ people }: Pick<ClientReport, 'people'>) {
  const { say } = useWords();
  const known = people.filter(person => person.stress.level !== null);
  return (
    people.length > 1 &&
    known.length > 0 && (
      <ul className="people-stress" aria-label={say('people.stress')} data-testid="people-stress">
        {known.map(({ address, name, stress: { level } }) => (
          <li key={address}>
            <bdi>{name || address}</bdi>
            <span>{level && say(levelWords[level])}</span>
          </li>
        ))}
      </ul>
    )
  );
}
