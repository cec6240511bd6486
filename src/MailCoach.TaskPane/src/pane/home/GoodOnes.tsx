import { Button } from '@fluentui/react-components';
import type { ClientSummary } from '../../api/contract';
import { asHtml } from '../letter/letterHtml';
import { useWords } from '../../words/Words';
import { usePane } from '../PaneContext';
import type { Go } from '../Place';

/** They pay in time, and their mail asks for nothing but work, at whatever hour they like to write: as far as mail can tell. */
export const isGood = (client: ClientSummary): boolean =>
  client.advice.verdict === 'keep' &&
  !client.payment.isSlowPayer &&
  client.payment.paidInvoices > 0 &&
  (client.stress.level === 'calm' || client.stress.level === 'busy');

/** A tool that only lists grievances makes one sadder: here are those worth a thank-you. */
export function GoodOnes({ clients, go }: { clients: ClientSummary[]; go: Go }) {
  const { host, owner } = usePane();
  const { say, language } = useWords();
  const thank = (client: ClientSummary) => {
    const text = say('thanks.text', { name: client.name, me: owner });
    const to = client.addresses.slice(0, 1).map(address => ({ name: client.name, address }));
    const letter = { to, subject: say('thanks.subject'), text, html: asHtml(text, language), purpose: null };
    void host.displayNewMessage(letter);
  };
  return (
    <>
      <p className="quiet">{say(clients.length > 0 ? 'good.why' : 'good.none')}</p>
      <ul className="plain client-list">
        {clients.map(client => (
          <li key={client.id} className="good-one">
            <Button appearance="subtle" onClick={() => go({ page: 'client', id: client.id })} data-testid="good-client">
              <bdi className="subject">{client.name}</bdi>
              <span className="quiet">{client.advice.headline}</span>
            </Button>
            <Button size="small" onClick={() => thank(client)} data-testid="say-thanks">
              {say('good.thank')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
