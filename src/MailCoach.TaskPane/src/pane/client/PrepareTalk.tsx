import { Button, Link } from '@fluentui/react-components';
import type { ClientReport } from '../../api/contract';
import { useWords } from '../../words/Words';
import type { Go } from '../Place';

/** The way on: for parting the ending, else a conversation. Each links to the other. */
export function PrepareTalk({ report, go }: { report: ClientReport; go: Go }) {
  const { say } = useWords();
  const parting = report.advice.verdict === 'part';
  const end = () => go({ page: 'talk', id: report.id, intent: 'end' });
  const raise = () => go({ page: 'talk', id: report.id, intent: 'raise' });
  const loud = parting || report.advice.verdict === 'talk';
  return (
    <div className="prepare" data-testid="prepare">
      <Button
        appearance={loud ? 'primary' : 'secondary'}
        onClick={parting ? end : raise}
        data-testid={parting ? 'prepare-end' : 'prepare-raise'}
      >
        {say(parting ? 'prepare.end' : 'prepare.raise')}
      </Button>
      <Link as="button" onClick={parting ? raise : end} data-testid={parting ? 'prepare-raise' : 'prepare-end'}>
        {say(parting ? 'prepare.orRaise' : 'prepare.orEnd')}
      </Link>
    </div>
  );
}
