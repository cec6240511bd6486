import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ClientReport } from '../../api/contract';
import { useWords } from '../../words/Words';
import { usePane } from '../PaneContext';
import { SubPage } from '../parts/SubPage';
import { Trouble } from '../states/Trouble';
import { useLoad } from '../useLoad';

interface MergePageProps {
  report: ClientReport;
  onBack: () => void;
  onMerged: () => void;
}

/** Two entries that are one client. */
export default function MergePage({ report, onBack, onMerged }: MergePageProps) {
  const { api } = usePane();
  const { say } = useWords();
  const [error, setError] = useState<unknown>(null);
  const clients = useLoad('all clients', signal => api.clients({ sort: 'name', limit: 200 }, signal));
  const failed = error ?? clients.error;
  if (failed) {
    return <Trouble error={failed} onRetry={() => (setError(null), clients.reload())} />;
  }
  const merge = (otherId: string) => void api.merge(report.id, otherId).then(onMerged, setError);
  return (
    <SubPage title={say('merge.title')} testId="merge-page" about={report.name} onBack={onBack}>
      <p>{say('merge.why', { name: report.name })}</p>
      <ul className="plain">
        {clients.value?.items
          .filter(client => client.id !== report.id)
          .map(client => (
            <li key={client.id}>
              <Button appearance="subtle" onClick={() => merge(client.id)} data-testid={`merge-${client.id}`}>
                <bdi>{client.name}</bdi>
              </Button>
            </li>
          ))}
      </ul>
    </SubPage>
  );
}
