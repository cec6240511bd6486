import type { ClientReport, Reason } from '../../api/contract';
import type { Key } from '../../words/languages';
import { useWords } from '../../words/Words';
import { More } from '../parts/More';
import type { Go } from '../Place';
import { SubPage } from '../parts/SubPage';
import { Differently } from './Differently';
import { Mails } from './Mails';
import { Weeks } from './Weeks';

type About = 'why' | 'payment' | 'stress';

interface EvidencePageProps {
  report: ClientReport;
  about: About;
  onBack: () => void;
  onChanged: (report: ClientReport) => void;
  go: Go;
}

const titles: Record<About, Key> = { why: 'why.title', payment: 'payment.title', stress: 'stress.title' };

/** The mails behind an answer, and the owner's own word about it. */
export default function EvidencePage({ report, about, onBack, onChanged, go }: EvidencePageProps) {
  const { say } = useWords();
  const reasons = reasonsFor(report, about);
  return (
    <SubPage title={say(titles[about])} testId={`evidence-${about}`} about={report.name} onBack={onBack}>
      {reasons.length === 0 && <p className="quiet">{say('evidence.none')}</p>}
      {reasons.map(reason => (
        <section key={reason.text} className="reason" data-testid="reason">
          <h2>{reason.text}</h2>
          {reason.evidence.length > 0 && <Mails evidence={reason.evidence} />}
        </section>
      ))}
      {about === 'stress' && report.stressByWeek.length > 0 && <Weeks weeks={report.stressByWeek} />}
      {about === 'stress' && report.stress.signals.some(signal => signal.points > 0) && (
        <section className="reason" data-testid="signals">
          <h2>{say('stress.signals')}</h2>
          <ul>
            {report.stress.signals
              .filter(signal => signal.points > 0)
              .map(signal => (
                <li key={signal.name}>{signal.explanation}</li>
              ))}
          </ul>
        </section>
      )}
      {about === 'stress' && (
        <More testId="threads-more" onClick={() => go({ page: 'threads', id: report.id })}>
          {say('threads.more')}
        </More>
      )}
      <Differently report={report} about={about} onChanged={onChanged} />
    </SubPage>
  );
}

function reasonsFor(report: ClientReport, about: About): Reason[] {
  switch (about) {
    case 'why':
      return report.advice.reasons;
    case 'payment':
      return report.payment.reasons;
    case 'stress':
      return report.stress.reasons;
  }
}
