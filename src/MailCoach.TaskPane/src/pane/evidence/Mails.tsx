import type { Evidence } from '../../api/contract';
import { useWords } from '../../words/Words';
import { usePane } from '../PaneContext';

/** The mails behind a sentence; a click opens the mail. */
export function Mails({ evidence }: { evidence: Evidence[] }) {
  const { host } = usePane();
  const { say, moment } = useWords();
  return (
    <ul className="mails">
      {evidence.map((mail, index) => (
        <li key={`${mail.messageId} ${index}`}>
          <button
            type="button"
            onClick={() => host.openMessage(mail.webLink, mail.messageId)}
            data-testid="evidence-mail"
          >
            <bdi className="subject">{mail.subject || say('noSubject')}</bdi>
            <span className="quiet">{moment(mail.at)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
