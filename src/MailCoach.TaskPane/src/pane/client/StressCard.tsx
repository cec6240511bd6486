import type { ClientReport, ClientSummary, StressLevel } from '../../api/contract';
import type { Key } from '../../words/languages';
import { useWords } from '../../words/Words';
import { Card } from '../parts/Card';
import { More } from '../parts/More';
import type { Go } from '../Place';
import { PeopleStress } from './PeopleStress';
import { WeeksStrip } from './WeeksStrip';

export const levelWords: Record<StressLevel, Key> = {
  calm: 'stress.calm',
  busy: 'stress.busy',
  tense: 'stress.tense',
  stressful: 'stress.stressful',
};

interface StressCardProps {
  summary: ClientSummary;
  report: ClientReport | null;
  go: Go;
}

export function StressCard({ summary, report, go }: StressCardProps) {
  const { say, list } = useWords();
  const { stress } = summary;
  const costs = report
    ? [
        report.cost.outOfHoursMails > 0 ? say('stress.evenings', { count: report.cost.outOfHoursMails }) : '',
        report.cost.reminders > 0 ? say('stress.reminders', { count: report.cost.reminders }) : '',
      ].filter(Boolean)
    : [];
  return (
    <Card title={say('stress.title')} testId="stress">
      <p className="figure" data-testid="stress-level" data-level={stress.level ?? 'unknown'}>
        {say(stress.level ? levelWords[stress.level] : 'stress.unknown')}
      </p>
      {report && report.stressByWeek.length > 0 && <WeeksStrip weeks={report.stressByWeek} />}
      {report && <PeopleStress people={report.people} />}
      <More testId="stress-more" onClick={() => go({ page: 'stress', id: summary.id })}>
        {list(costs) || stress.reasons[0]?.text || say('stress.more')}
      </More>
      <More testId="threads-more" onClick={() => go({ page: 'threads', id: summary.id })}>
        {say('threads.more')}
      </More>
    </Card>
  );
}
