import { lazy } from 'react';
import type { ClientReport, ClientSummary } from '../../api/contract';
import { usePane } from '../PaneContext';
import type { Go, Place } from '../Place';
import { Trouble } from '../states/Trouble';
import { Waiting } from '../states/Waiting';
import { useLoad, type Load } from '../useLoad';
import { ClientPage } from './ClientPage';

const EvidencePage = lazy(() => import('../evidence/EvidencePage'));
const InvoicesPage = lazy(() => import('../invoices/InvoicesPage'));
const FitPage = lazy(() => import('../fit/FitPage'));
const ToldPage = lazy(() => import('./ToldPage'));
const MergePage = lazy(() => import('./MergePage'));
const ThreadPage = lazy(() => import('../threads/ThreadPage'));
const ThreadsPage = lazy(() => import('../threads/ThreadsPage'));
const TalkFlow = lazy(() => import('../talk/TalkFlow'));

type ClientPlace = Exclude<Place, { page: 'home' | 'settings' }>;

interface ClientRoomProps {
  place: ClientPlace;
  go: Go;
  /** What is known already while the report is on its way. */
  summary?: ClientSummary;
  /** The open mail is the owner's own. */
  mine?: boolean;
  onBack?: () => void;
  onLeave?: () => void;
}

/** Everything about one client: one report, and the pages that look into it. */
export function ClientRoom({ place, go, summary, mine = false, onBack, onLeave }: ClientRoomProps) {
  const { api, reading } = usePane();
  const report = useLoad(`${place.id} ${reading}`, signal => api.report(place.id, signal));
  if (report.state === 'failed') {
    return <Trouble error={report.error} onRetry={report.reload} />;
  }
  if (report.state === 'loading') {
    return summary ? (
      <ClientPage summary={summary} report={null} go={go} mine={mine} onChanged={report.reload} />
    ) : (
      <Waiting />
    );
  }
  return pageFor(place, report.value, report, { go, mine, onBack: onBack ?? (() => undefined), onLeave });
}

interface Ways {
  go: Go;
  mine: boolean;
  onBack: () => void;
  onLeave: (() => void) | undefined;
}

function pageFor(place: ClientPlace, report: ClientReport, load: Load<ClientReport>, ways: Ways) {
  const { go, mine, onBack, onLeave } = ways;
  switch (place.page) {
    case 'client':
      return (
        <ClientPage
          summary={report}
          report={report}
          go={go}
          mine={mine}
          onChanged={load.refresh}
          {...(onLeave ? { onBack } : {})}
        />
      );
    case 'invoices':
      return <InvoicesPage report={report} onBack={onBack} onChanged={load.put} />;
    case 'fit':
      return <FitPage report={report} onBack={onBack} onChanged={load.reload} />;
    case 'merge':
      return <MergePage report={report} onBack={onBack} onMerged={onLeave ?? onBack} />;
    case 'threads':
      return <ThreadsPage report={report} onBack={onBack} go={go} />;
    case 'thread':
      return <ThreadPage report={report} conversationId={place.conversationId} onBack={onBack} />;
    case 'told':
      return <ToldPage report={report} onBack={onBack} onChanged={load.put} onTold={load.refresh} />;
    case 'talk':
      return (
        <TalkFlow
          report={report}
          intent={place.intent}
          onBack={onBack}
          onSaid={onLeave ?? onBack}
          onChanged={load.put}
          go={go}
        />
      );
    default:
      return <EvidencePage report={report} about={place.page} onBack={onBack} onChanged={load.put} go={go} />;
  }
}
