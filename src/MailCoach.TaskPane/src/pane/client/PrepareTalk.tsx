import { Button, Link } from '@fluentui/react-components';
import type { ClientReport } from '../../api/contract';
import { useWords } from '../../words/Words';
import type { Go } from '../Place';

interface PrepareTalkProps {
  report: ClientReport;
  /** The advice may be seen, here too. */
  advised: boolean;
  go: Go;
}

/** The way on: for parting the ending, else a conversation. Each links to the other. */
export function PrepareTalk({ report, advised, go }: PrepareTalkProps) {
  const { say } = useWords();
  const verdict = advised ? report.advice.verdict : null;
  const parting = verdict === 'part';
  const end = () => go({ page: 'talk', id: report.id, intent: 'end' });
  const raise = () => go({ page: 'talk', id: report.id, intent: 'raise' });
  const loud = parting || verdict === 'talk';
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
