import { Button } from '@fluentui/react-components';
import { lazy, useState } from 'react';
import { ApiError } from '../api/ApiError';
import type { Api } from '../api/Api';
import type { ClientSummary, NotFoundReason } from '../api/contract';
import type { MailItem } from '../host/MailHost';
import { useWords } from '../words/Words';
import { ClientRoom } from './client/ClientRoom';
import { usePane } from './PaneContext';
import type { Go } from './Place';
import { StatePage } from './states/StatePage';
import { Trouble } from './states/Trouble';
import { Waiting } from './states/Waiting';
import { useLoad } from './useLoad';

const HomePage = lazy(() => import('./home/HomePage'));

type Found = { client: ClientSummary } | { reason: NotFoundReason; id: string | null };

/** The mail that is open: whose it is, or why nothing is said about it. */
export function ItemPage({ go }: { go: Go }) {
  const { item } = usePane();
  const { say } = useWords();
  if (item === null) {
    return <HomePage go={go} />;
  }
  if (item.shared) {
    const home = () => go({ page: 'home' });
    return (
      <StatePage
        id="sharedMailbox"
        title={say('shared')}
        text={say('shared.why')}
        action={say('home.open')}
        onAction={home}
      />
    );
  }
  return <ItemRoom key={item.key} item={item} go={go} />;
}

function ItemRoom({ item, go }: { item: MailItem; go: Go }) {
  const { api, reading } = usePane();
  const [chosen, setChosen] = useState<string | null>(null);
  const others = item.to;
  const many = item.mine && others.length > 1 && chosen === null;
  const address = chosen ?? (item.mine ? others[0]?.address : item.from?.address) ?? null;
  const about = `${item.key} ${address} ${many} ${reading}`;
  const found = useLoad(about, signal => (many ? Promise.resolve(null) : find(api, item, address, signal)));

  if (many) {
    return <SeveralPeople item={item} onChoose={setChosen} />;
  }
  if (found.state === 'failed') {
    return <Trouble error={found.error} onRetry={found.reload} />;
  }
  if (found.state === 'loading' || found.value === null) {
    return <Waiting />;
  }
  return 'client' in found.value ? (
    <ClientRoom
      key={found.value.client.id}
      place={{ page: 'client', id: found.value.client.id }}
      summary={found.value.client}
      mine={item.mine}
      go={go}
    />
  ) : (
    <NotOurs found={found.value} item={item} go={go} onSaid={found.reload} />
  );
}

async function find(api: Api, item: MailItem, address: string | null, signal: AbortSignal): Promise<Found> {
  const who = {
    ...(address ? { address } : {}),
    ...(item.internetMessageId ? { internetMessageId: item.internetMessageId } : {}),
    ...(item.conversationId ? { conversationId: item.conversationId } : {}),
  };
  try {
    return { client: (await api.lookup(who, signal)).client };
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) {
      return { reason: error.problem.reason ?? 'unknown', id: error.problem.id ?? null };
    }
    throw error;
  }
}

function SeveralPeople({ item, onChoose }: { item: MailItem; onChoose: (address: string) => void }) {
  const { say } = useWords();
  return (
    <StatePage id="severalPeople" title={say('several')} text={say('several.why')}>
      <ul className="plain">
        {item.to.map(person => (
          <li key={person.address}>
            <Button appearance="subtle" onClick={() => onChoose(person.address)} data-testid="several-choose">
              {person.name || person.address}
            </Button>
          </li>
        ))}
      </ul>
    </StatePage>
  );
}

interface NotOursProps {
  found: { reason: NotFoundReason; id: string | null };
  item: MailItem;
  go: Go;
  onSaid: () => void;
}

function NotOurs({ found, item, go, onSaid }: NotOursProps) {
  const { api } = usePane();
  const { say } = useWords();
  const person = item.mine ? item.to[0] : item.from;
  const name = person?.name || person?.address || '';
  const home = () => go({ page: 'home' });
  const { id, reason } = found;
  if (reason === 'notReadYet') {
    return <StatePage id="notReadYet" title={say('notReadYet')} action={say('again')} onAction={onSaid} />;
  }
  if (reason === 'notAClient' && id) {
    const isClient = () => void api.say(id, { isClient: true }).then(onSaid, onSaid);
    return (
      <StatePage
        id="notAClient"
        title={say('notAClient', { name })}
        text={say('notAClient.why')}
        action={say('isAClient')}
        onAction={isClient}
      >
        <Button appearance="transparent" onClick={home}>
          {say('home.open')}
        </Button>
      </StatePage>
    );
  }
  return item.mine && !person ? (
    <StatePage
      id="ownMail"
      title={say('ownMail')}
      text={say('ownMail.why')}
      action={say('home.open')}
      onAction={home}
    />
  ) : (
    <StatePage
      id="unknown"
      title={say('unknown', { name })}
      text={say('unknown.why')}
      action={say('home.open')}
      onAction={home}
    />
  );
}
