import type { ClientReport } from '../../api/contract';
import { useWords, type Words } from '../../words/Words';
import { Card } from '../parts/Card';
import { shareWord } from './shares';

/** What stands beside the advice and never inside it: what hangs on this client, and what the work with them takes. */
export function BesideCard({ report }: { report: ClientReport }) {
  const words = useWords();
  const lines = [share(report, words), mails(report, words), cost(report, words), introduction(report, words)];
  const told = lines.filter(line => line !== null);
  return (
    told.length > 0 && (
      <Card title={words.say('beside.title')} testId="beside">
        <ul className="beside-lines">
          {told.map(({ name, text }) => (
            <li key={name} data-testid={`beside-${name}`}>
              {text}
            </li>
          ))}
        </ul>
      </Card>
    )
  );
}

interface Line {
  name: 'share' | 'mails' | 'cost' | 'introduced';
  text: string;
}

function share({ shareOfInvoices }: ClientReport, { say }: Words): Line | null {
  const word = shareWord(shareOfInvoices);
  return word && { name: 'share', text: say(word) };
}

/** Only beside what is usual does a number of mails say anything. */
function mails({ mailsPerInvoice, usualMailsPerInvoice }: ClientReport, { say }: Words): Line | null {
  return mailsPerInvoice === null || usualMailsPerInvoice === null
    ? null
    : {
        name: 'mails',
        text: say('beside.mails', { count: Math.round(mailsPerInvoice), usual: Math.round(usualMailsPerInvoice) }),
      };
}

function cost({ cost: { outOfHoursMails, creditDays, reminders } }: ClientReport, { say, list }: Words): Line | null {
  const parts = [
    outOfHoursMails > 0 ? say('stress.evenings', { count: outOfHoursMails }) : '',
    (creditDays ?? 0) > 0 ? say('beside.credit', { count: creditDays ?? 0 }) : '',
    reminders > 0 ? say('stress.reminders', { count: reminders }) : '',
  ].filter(Boolean);
  return parts.length === 0 ? null : { name: 'cost', text: say('beside.cost', { what: list(parts) }) };
}

function introduction({ introducedByName: name }: ClientReport, { say }: Words): Line | null {
  return name === null ? null : { name: 'introduced', text: say('beside.introduced', { name }) };
}
