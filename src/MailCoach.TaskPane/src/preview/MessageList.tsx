import { Button } from '@fluentui/react-components';
import { Attach16Regular, Flag16Filled } from '@fluentui/react-icons';
import { useWords } from '../words/Words';
import type { PreviewMessage } from './mailbox';

interface MessageListProps {
  messages: PreviewMessage[];
  chosen: string | null;
  more: boolean;
  onChoose: (message: PreviewMessage) => void;
  onMore: () => void;
}

export function MessageList({ messages, chosen, more, onChoose, onMore }: MessageListProps) {
  const { say, lately } = useWords();
  return (
    <section className="message-list" aria-label={say('preview.messages')} data-testid="messages">
      <ul>
        {messages.map(message => (
          <li key={message.id}>
            <button
              type="button"
              className={`message ${message.isRead ? '' : 'unread'}`}
              aria-current={message.id === chosen}
              onClick={() => onChoose(message)}
              data-testid="message"
              data-message-id={message.id}
              data-from={message.from?.address}
            >
              <bdi className="who">{nameOf(message)}</bdi>
              <span className="marks">
                {message.hasAttachments && <Attach16Regular />}
                {message.isFlagged && <Flag16Filled className="flag" />}
              </span>
              <bdi className="what">{message.subject || say('noSubject')}</bdi>
              <span className="when">{lately(message.at)}</span>
            </button>
          </li>
        ))}
      </ul>
      {messages.length === 0 && <p className="quiet empty">{say('preview.empty')}</p>}
      {more && (
        <Button appearance="subtle" onClick={onMore} data-testid="more-messages">
          {say('loadMore')}
        </Button>
      )}
    </section>
  );
}

function nameOf(message: PreviewMessage): string {
  const person = message.mine ? message.to[0] : message.from;
  return person?.name || person?.address || '–';
}
