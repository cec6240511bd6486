import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { isAbort } from '../../api/ApiError';
import type { ClientReport, ThreadSummary } from '../../api/contract';
import { useWords } from '../../words/Words';
import { levelWords } from '../client/StressCard';
import { usePane } from '../PaneContext';
import { Problem } from '../parts/Problem';
import { SubPage } from '../parts/SubPage';
import type { Go } from '../Place';
import { turnWords } from './turns';

interface ThreadsPageProps {
  report: ClientReport;
  onBack: () => void;
  go: Go;
}

/** The client's conversations, the latest first: whose turn it is, and how each went. */
export default function ThreadsPage({ report, onBack, go }: ThreadsPageProps) {
  const { api } = usePane();
  const { say } = useWords();
  const [threads, setThreads] = useState<ThreadSummary[] | null>(null);
  const [cursor, setCursor] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);
  const load = (from: string | null, signal?: AbortSignal) =>
    api.threads(report.id, from, signal).then(
      page => {
        setThreads(old => (from === null ? page.items : [...(old ?? []), ...page.items]));
        setCursor(page.nextCursor);
      },
      (reason: unknown) => isAbort(reason) || setError(reason),
    );
  useEffect(() => {
    const controller = new AbortController();
    void load(null, controller.signal);
    return () => controller.abort();
  }, [api, report.id]);
  return (
    <SubPage title={say('threads.title')} testId="threads-page" about={report.name} onBack={onBack}>
      <Problem error={error} />
      {threads?.length === 0 && <p className="quiet">{say('evidence.none')}</p>}
      <ul className="plain client-list" aria-busy={threads === null && !error}>
        {threads?.map(thread => (
          <li key={thread.conversationId}>
            <ThreadLine
              thread={thread}
              onOpen={() => go({ page: 'thread', id: report.id, conversationId: thread.conversationId })}
            />
          </li>
        ))}
      </ul>
      {cursor && (
        <Button appearance="subtle" onClick={() => void load(cursor)} data-testid="threads-load">
          {say('loadMore')}
        </Button>
      )}
    </SubPage>
  );
}

function ThreadLine({ thread, onOpen }: { thread: ThreadSummary; onOpen: () => void }) {
  const { say, lately } = useWords();
  const { level } = thread.stress;
  return (
    <Button appearance="subtle" onClick={onOpen} data-testid="thread-line" data-waiting-on={thread.waitingOn}>
      <bdi className="subject">{thread.subject || say('noSubject')}</bdi>
      <span className="quiet-end">{level && say(levelWords[level])}</span>
      <span className="quiet">
        {say(turnWords[thread.waitingOn])} · {say('threads.mails', { count: thread.messages })} ·{' '}
        {lately(thread.lastMessageAt)}
      </span>
    </Button>
  );
}
