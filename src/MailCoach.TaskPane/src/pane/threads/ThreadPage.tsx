import type { ClientReport, ThreadReport } from '../../api/contract';
import { useWords } from '../../words/Words';
import { levelWords } from '../client/StressCard';
import { usePane } from '../PaneContext';
import { SubPage } from '../parts/SubPage';
import { Trouble } from '../states/Trouble';
import { Waiting } from '../states/Waiting';
import { useLoad } from '../useLoad';
import { turnWords, writerWords } from './turns';

interface ThreadPageProps {
  report: ClientReport;
  conversationId: string;
  onBack: () => void;
}

/** One conversation: who wrote when, each mail a click away. */
export default function ThreadPage({ report, conversationId, onBack }: ThreadPageProps) {
  const { api } = usePane();
  const { say } = useWords();
  const thread = useLoad(conversationId, signal => api.thread(conversationId, signal));
  if (thread.state === 'failed') {
    return <Trouble error={thread.error} onRetry={thread.reload} />;
  }
  if (thread.state === 'loading') {
    return <Waiting />;
  }
  const { subject, waitingOn, stress, timeline } = thread.value;
  return (
    <SubPage title={subject || say('noSubject')} testId="thread-page" about={report.name} onBack={onBack}>
      <p className="figure" data-testid="thread-turn">
        {say(turnWords[waitingOn])}
        {stress.level && ` · ${say(levelWords[stress.level])}`}
      </p>
      {stress.signals.length > 0 && (
        <ul className="seen" data-testid="thread-signals">
          {stress.signals.map(signal => (
            <li key={signal.name}>{signal.explanation}</li>
          ))}
        </ul>
      )}
      <Timeline timeline={timeline} />
    </SubPage>
  );
}

function Timeline({ timeline }: Pick<ThreadReport, 'timeline'>) {
  const { host } = usePane();
  const { say, moment } = useWords();
  return (
    <ol className="mails timeline" aria-label={say('threads.timeline')}>
      {timeline.map((mail, index) => (
        <li key={`${mail.messageId} ${index}`} className={`from-${mail.from}`}>
          <button
            type="button"
            onClick={() => host.openMessage(mail.webLink, mail.messageId)}
            data-testid="thread-mail"
            data-from={mail.from}
          >
            <span className="subject">{say(writerWords[mail.from])}</span>
            <span className="quiet">{moment(mail.at)}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
