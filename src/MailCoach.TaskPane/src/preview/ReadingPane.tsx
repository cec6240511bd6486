import { Avatar, Button } from '@fluentui/react-components';
import { ArrowReply20Regular, MailRead24Regular } from '@fluentui/react-icons';
import { useWords } from '../words/Words';
import type { PreviewMessage } from './mailbox';

/** Who, when, subject. There is no body to show, and that is said. */
export function ReadingPane({ message, onReply }: { message: PreviewMessage | null; onReply: () => void }) {
  const { say, moment } = useWords();
  if (!message) {
    return (
      <section className="reading nothing" data-testid="reading">
        <MailRead24Regular />
        <p className="quiet">{say('preview.choose')}</p>
      </section>
    );
  }
  const from = message.from?.name || message.from?.address || '–';
  return (
    <section className="reading" aria-label={say('preview.reading')} data-testid="reading">
      <h1 data-testid="reading-subject">
        <bdi>{message.subject || say('noSubject')}</bdi>
      </h1>
      <div className="sender">
        <Avatar name={from} size={40} color="colorful" aria-hidden />
        <div>
          <bdi className="who">{from}</bdi>
          <p className="quiet">
            {say('preview.to')} <bdi>{message.to.map(person => person.name || person.address).join('; ')}</bdi>
          </p>
        </div>
        <span className="quiet when">{moment(message.at)}</span>
        <Button
          appearance="subtle"
          icon={<ArrowReply20Regular className="arrow" />}
          onClick={onReply}
          data-testid="reply"
        >
          {say('preview.reply')}
        </Button>
      </div>
      <div className="no-body" data-testid="no-body">
        <span className="line" />
        <span className="line" />
        <span className="line short" />
        <p>{say('preview.noBody')}</p>
      </div>
    </section>
  );
}
