import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ClientReport, Draft, Talk } from '../../api/contract';
import type { Letter, MailItem } from '../../host/MailHost';
import type { Key } from '../../words/languages';
import { useWords } from '../../words/Words';
import { copy } from '../letter/copy';
import { asHtml } from '../letter/letterHtml';
import { reminder, saveCalendar } from '../letter/save';
import { usePane } from '../PaneContext';
import { howSaid, recipientOf, type Answers } from './answers';
import { ItIsSaid } from './ItIsSaid';

interface LetterWaysProps {
  report: ClientReport;
  draft: Draft;
  text: string;
  answers: Answers;
  onSaid: (talk: Talk) => void;
}

/** Where the letter goes: into a reply to this one person, into a new mail, onto the clipboard; or it sleeps a night. */
export function LetterWays({ report, draft, text, answers, onSaid }: LetterWaysProps) {
  const { host, item } = usePane();
  const { say } = useWords();
  const [told, setTold] = useState<Key | null>(null);
  const [taken, setTaken] = useState(false);
  const html = text === draft.text ? draft.html : asHtml(text, draft.language);
  const purpose = answers.intent === 'end' ? 'breakup' : 'raise';
  const letter: Letter = { to: [recipientOf(report)], subject: draft.subject, text, html, purpose };
  const replying = canReply(item, report);

  const insert = async (how: 'reply' | 'new') => {
    const handed = how === 'reply' ? await host.displayReply(letter) : await host.displayNewMessage(letter);
    setTold(handed === 'done' ? 'letter.inserted' : 'letter.unsure');
    setTaken(taken || handed === 'done');
  };
  const copied = async () => {
    const done = await copy(text, html);
    setTold(done ? 'letter.copied' : 'letter.copyByHand');
    setTaken(taken || done);
  };
  const sleep = () => {
    saveCalendar(reminder(say('sleep.title'), new Date()), say('sleep.title'));
    setTold('sleep.done');
  };
  return (
    <footer className="ways">
      <div className="ways-main">
        <Button
          appearance="primary"
          onClick={() => void insert(replying ? 'reply' : 'new')}
          data-testid={replying ? 'insert-reply' : 'insert-new'}
        >
          {say(replying ? 'letter.insert' : 'letter.new')}
        </Button>
        <Button onClick={() => void copied()} data-testid="copy">
          {say('letter.copy')}
        </Button>
      </div>
      <p aria-live="polite" className="quiet" data-testid="letter-told">
        {told ? say(told) : ''}
      </p>
      <div className="ways-more">
        {replying && (
          <Button size="small" appearance="subtle" onClick={() => void insert('new')} data-testid="insert-new">
            {say('letter.new')}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={sleep} data-testid="sleep-on-it">
          {say('sleep')}
        </Button>
        <ItIsSaid report={report} answers={answers} channel={howSaid(answers, taken)} onSaid={onSaid} />
      </div>
    </footer>
  );
}

/** A reply is offered only where the open mail is this client's: a letter to one must not reach another. */
function canReply(item: MailItem | null, report: ClientReport): boolean {
  const from = item?.from?.address.toLowerCase();
  return item?.mode === 'read' && !item.mine && report.addresses.some(address => address.toLowerCase() === from);
}
