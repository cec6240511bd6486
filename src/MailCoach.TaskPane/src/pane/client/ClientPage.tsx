import { Button } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons';
import { lazy, Suspense } from 'react';
import type { ClientReport, ClientSummary } from '../../api/contract';
import { useWords } from '../../words/Words';
import type { Go } from '../Place';
import { AdviceCard } from './AdviceCard';
import { BesideCard } from './BesideCard';
import { ClientMenu } from './ClientMenu';
import { CheckInCard } from './CheckInCard';
import { FitCard } from './FitCard';
import { PaymentCard } from './PaymentCard';
import { PrepareTalk } from './PrepareTalk';
import { StressCard } from './StressCard';
import { useAsking } from './useAsking';

const TalksHad = lazy(() => import('./TalksHad'));

interface ClientPageProps {
  summary: ClientSummary;
  /** Null while it is on its way. */
  report: ClientReport | null;
  go: Go;
  mine: boolean;
  onChanged: () => void;
  onBack?: () => void;
}

/** The one look: how it felt, then the advice, the three answers, and what to do. */
export function ClientPage({ summary, report, go, mine, onChanged, onBack }: ClientPageProps) {
  const { say } = useWords();
  const wanted = !mine && !onBack;
  const { asking, settle } = useAsking(summary.id, wanted);
  return (
    <main className="client" data-testid="client-page" data-client-id={summary.id}>
      <header className="client-head">
        {onBack && (
          <Button
            appearance="subtle"
            icon={<ArrowLeft20Regular className="arrow" />}
            aria-label={say('back')}
            onClick={onBack}
            data-testid="back"
          />
        )}
        <div className="client-name">
          <h1 data-testid="client-name">
            <bdi>{summary.name}</bdi>
          </h1>
          <People summary={summary} report={report} />
        </div>
        <ClientMenu summary={summary} go={go} onChanged={onChanged} />
      </header>
      {wanted && report && <CheckInCard report={report} due={asking === 'due'} onSettled={settle} />}
      {report?.ending ? null : asking === 'due' && report ? (
        <p className="quiet advice-later" data-testid="advice-later">
          {say('checkIn.first')}
        </p>
      ) : asking !== 'settled' ? (
        <div className="advice-room" />
      ) : (
        <AdviceCard summary={summary} go={go} />
      )}
      <Suspense fallback={null}>{report && <TalksHad report={report} go={go} onChanged={onChanged} />}</Suspense>
      <PaymentCard summary={summary} report={report} go={go} />
      <StressCard summary={summary} report={report} go={go} />
      {report && <FitCard report={report} go={go} />}
      {report && <BesideCard report={report} />}
      {report && !report.ending && asking !== 'waiting' && (
        <PrepareTalk report={report} advised={asking === 'settled'} go={go} />
      )}
    </main>
  );
}

function People({ summary, report }: { summary: ClientSummary; report: ClientReport | null }) {
  const { say } = useWords();
  const names = report?.people.map(person => person.name || person.address) ?? summary.addresses;
  const first = names[0];
  if (!first || (names.length === 1 && first === summary.name)) {
    return null;
  }
  return (
    <p className="quiet" data-testid="client-people">
      {names.length === 1 ? <bdi>{first}</bdi> : say('people', { name: first, others: names.length - 1 })}
    </p>
  );
}
