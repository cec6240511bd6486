import { ProgressBar } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { isAbort } from '../../api/ApiError';
import type { Api } from '../../api/Api';
import type { ClientSummary, Sync } from '../../api/contract';
import { useWords } from '../../words/Words';
import { usePane } from '../PaneContext';
import { SignInNeeded } from './SignInNeeded';
import { StatePage } from './StatePage';
import { Trouble } from './Trouble';

/** Milliseconds between two looks while mail is being read: for a first client, and after a line that broke. */
const LOOK_EVERY = 1500;

/** The first reading of the mailbox, counted as it happens. */
export function FirstSync({ onRead }: { onRead: () => void }) {
  const { api } = usePane();
  const { say, number } = useWords();
  const [round, setRound] = useState(0);
  const [sync, setSync] = useState<Sync | null>(null);
  const [error, setError] = useState<unknown>(null);
  const running = sync?.state === 'running';
  const first = useFirstClient(api, running);

  useEffect(() => {
    const controller = new AbortController();
    setError(null);
    void follow(api, controller.signal, setSync)
      .then(last => last.state === 'succeeded' && onRead())
      .catch((reason: unknown) => isAbort(reason) || controller.signal.aborted || setError(reason));
    return () => controller.abort();
  }, [api, onRead, round]);

  const again = () => setRound(last => last + 1);
  if (error) {
    return <Trouble error={error} onRetry={again} />;
  }
  if (sync?.state === 'failed') {
    return (
      <StatePage
        id="syncFailed"
        title={say('sync.failed')}
        text={say('sync.failed.why')}
        action={say('again')}
        onAction={again}
      />
    );
  }
  if (sync?.state === 'needsSignIn') {
    return <SignInNeeded challenge={null} onDone={again} />;
  }
  return (
    <main className="state" data-testid="first-sync" aria-busy="true">
      <h1>{say('sync.title')}</h1>
      <p>{say('sync.promise')}</p>
      <ProgressBar
        aria-label={say('sync.title')}
        {...(sync && sync.foldersTotal > 0 ? { value: sync.foldersDone / sync.foldersTotal } : {})}
      />
      <p className="figure" data-testid="sync-count" aria-live="polite">
        {say('sync.count', { mails: sync?.messagesRead ?? 0, shown: number(sync?.messagesRead ?? 0) })}
      </p>
      <p className="quiet" aria-live="polite" data-testid="sync-first-client">
        {first ? say('sync.first', { name: first.name }) : ''}
      </p>
    </main>
  );
}

async function follow(api: Api, signal: AbortSignal, tell: (sync: Sync) => void): Promise<Sync> {
  let last = await api.startSync(signal);
  tell(last);
  for await (const state of api.syncStates(last.id, signal)) {
    last = state;
    tell(state);
  }
  if (last.state !== 'running' || signal.aborted) {
    return last;
  }
  await new Promise(resolve => setTimeout(resolve, LOOK_EVERY));
  return follow(api, signal, tell);
}

function useFirstClient(api: Api, running: boolean): ClientSummary | null {
  const [first, setFirst] = useState<ClientSummary | null>(null);
  useEffect(() => {
    if (!running || first) {
      return undefined;
    }
    const timer = setInterval(() => {
      void api.clients({ limit: 1 }).then(
        page => setFirst(page.items[0] ?? null),
        () => undefined,
      );
    }, LOOK_EVERY);
    return () => clearInterval(timer);
  }, [api, running, first]);
  return first;
}
