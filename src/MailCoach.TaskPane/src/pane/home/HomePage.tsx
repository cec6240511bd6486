import { Button, ToggleButton } from '@fluentui/react-components';
import { useState } from 'react';
import type { ClientSummary } from '../../api/contract';
import { useWords, type Words } from '../../words/Words';
import { verdictWords, wordsOf } from '../client/AdviceCard';
import { levelWords } from '../client/StressCard';
import { usePane } from '../PaneContext';
import type { Go } from '../Place';
import { More } from '../parts/More';
import { SubPage } from '../parts/SubPage';
import { Trouble } from '../states/Trouble';
import { useLoad } from '../useLoad';
import { GoodOnes, isGood } from './GoodOnes';

/** All clients, the ones that ask for attention first; and a page for the good ones. */
export default function HomePage({ go, onBack }: { go: Go; onBack?: () => void }) {
  const { api, reading } = usePane();
  const { say } = useWords();
  const [tab, setTab] = useState<'all' | 'good'>('all');
  const clients = useLoad(`clients ${reading}`, signal => api.clients({ limit: 200 }, signal));
  if (clients.state === 'failed') {
    return <Trouble error={clients.error} onRetry={clients.reload} />;
  }
  const items = clients.value?.items ?? [];
  const content = (
    <>
      <div className="views" role="group" aria-label={say('home.title')}>
        <ToggleButton
          size="small"
          appearance="subtle"
          checked={tab === 'all'}
          onClick={() => setTab('all')}
          data-testid="home-all"
        >
          {say('home.all')}
        </ToggleButton>
        <ToggleButton
          size="small"
          appearance="subtle"
          checked={tab === 'good'}
          onClick={() => setTab('good')}
          data-testid="home-good"
        >
          {say('home.good')}
        </ToggleButton>
      </div>
      {clients.state === 'ready' && items.length === 0 && <p className="quiet">{say('home.empty')}</p>}
      {tab === 'good' ? <GoodOnes clients={items.filter(isGood)} go={go} /> : <ClientList clients={items} go={go} />}
      <More testId="settings-more" onClick={() => go({ page: 'settings' })}>
        {say('settings.title')}
      </More>
    </>
  );
  return onBack ? (
    <SubPage title={say('home.title')} testId="home-page" onBack={onBack}>
      {content}
    </SubPage>
  ) : (
    <main className="subpage" data-testid="home-page" aria-busy={clients.state === 'loading'}>
      <header className="home-head">
        <h1>{say('home.title')}</h1>
        <p className="quiet">{say('home.why')}</p>
      </header>
      {content}
    </main>
  );
}

/** What is known, and nothing where nothing is. */
function figuresOf({ payment, stress }: ClientSummary, { say }: Words): string {
  const days = payment.averageDaysToPay;
  return [
    days === null ? '' : say('payment.days', { days: Math.round(days) }),
    stress.level ? say(levelWords[stress.level]) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

/** The advice in a word, and once an ending is said, that it is: what was answered is not asked again. Too little to say stays short here. */
const pillOf = ({ advice }: ClientSummary, { say }: Words): string =>
  advice.verdict ? wordsOf(advice, say(verdictWords[advice.verdict])).title : say('verdict.none');

function ClientList({ clients, go }: { clients: ClientSummary[]; go: Go }) {
  const words = useWords();
  return (
    <ul className="plain client-list">
      {clients.map(client => (
        <li key={client.id}>
          <Button
            appearance="subtle"
            onClick={() => go({ page: 'client', id: client.id })}
            data-testid="home-client"
            data-client-id={client.id}
          >
            <bdi className="subject">{client.name}</bdi>
            <span className={`pill pill-${client.advice.verdict ?? 'none'}`}>{pillOf(client, words)}</span>
            <span className="quiet">{figuresOf(client, words)}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
