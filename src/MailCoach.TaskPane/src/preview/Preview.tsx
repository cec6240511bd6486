import { Button, FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { Compose20Regular } from '@fluentui/react-icons';
import { useLayoutEffect, useMemo, useState } from 'react';
import type { Me } from '../api/contract';
import type { Address, Letter, MailItem, Surroundings } from '../host/MailHost';
import type { Wish } from '../host/previewWire';
import { directionOf, languageOf } from '../words/languages';
import { useWords, WordsProvider } from '../words/Words';
import { ComposeWindow, type Composing } from './ComposeWindow';
import { findMessage, type PreviewMessage } from './mailbox';
import { MessageList } from './MessageList';
import { PaneColumn } from './PaneColumn';
import { PaneFrame } from './PaneFrame';
import { ReadingPane } from './ReadingPane';
import { Switches } from './Switches';
import { useMailbox } from './useMailbox';

export function Preview({ me, start }: { me: Me | null; start: Surroundings }) {
  const [surroundings, setSurroundings] = useState(start);
  const language = languageOf(surroundings.locale);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = directionOf(language);
    document.documentElement.style.colorScheme = surroundings.dark ? 'dark' : 'light';
  }, [language, surroundings.dark]);
  return (
    <FluentProvider
      theme={surroundings.dark ? webDarkTheme : webLightTheme}
      dir={directionOf(language)}
      className="preview"
    >
      <WordsProvider locale={surroundings.locale}>
        <MailWindow me={me} surroundings={surroundings} onSurroundings={setSurroundings} />
      </WordsProvider>
    </FluentProvider>
  );
}

interface MailWindowProps {
  me: Me | null;
  surroundings: Surroundings;
  onSurroundings: (surroundings: Surroundings) => void;
}

/** A plain mail window in Outlook's manner; everything the add-in asks of its host is answered here. */
function MailWindow({ me, surroundings, onSurroundings }: MailWindowProps) {
  const { say } = useWords();
  const mailbox = useMailbox(surroundings.locale);
  const [chosen, setChosen] = useState<PreviewMessage | null>(null);
  const [composing, setComposing] = useState<Composing | null>(null);
  const [width, setWidth] = useState(320);
  const [told, setTold] = useState('');
  const mine: Address = useMemo(() => ({ name: me?.name ?? '', address: me?.addresses[0] ?? '' }), [me]);
  const item = useMemo(() => chosen && itemOf(chosen), [chosen]);

  const compose = (letter: Letter, answers: PreviewMessage | null): boolean => {
    setTold('');
    setComposing({
      key: `compose-${crypto.randomUUID()}`,
      to: letter.to,
      subject: letter.subject,
      html: letter.html,
      purpose: letter.purpose,
      answers: answers && { conversationId: answers.conversationId, subject: answers.subject },
    });
    return true;
  };
  const reply = (letter: Letter | null): boolean => {
    const sender = chosen?.mine ? chosen.to[0] : chosen?.from;
    if (!chosen || !sender) {
      return false;
    }
    const subject = /^re:/i.test(chosen.subject) ? chosen.subject : `Re: ${chosen.subject}`;
    return compose({ text: '', html: '', purpose: null, ...letter, to: [sender], subject }, chosen);
  };
  const open = async (wish: Extract<Wish, { type: 'openMessage' }>): Promise<boolean> => {
    const found = wish.messageId && (await findMessage(wish.messageId, mailbox.folderIds, surroundings.locale));
    if (found) {
      mailbox.show(found.folderId);
      setChosen(found);
    }
    return Boolean(found);
  };
  const wish = async (wanted: Wish): Promise<boolean> => {
    switch (wanted.type) {
      case 'reply':
        return reply(wanted.letter);
      case 'newMessage':
        return compose(wanted.letter, null);
      case 'openMessage':
        return open(wanted);
      default:
        return false;
    }
  };
  const close = (sent: boolean) => {
    setComposing(null);
    setTold(sent ? say('preview.notSent') : '');
  };
  return (
    <div className="window">
      <header className="top">
        <span className="brand">{say('preview.title')}</span>
        <Switches surroundings={surroundings} width={width} onSurroundings={onSurroundings} onWidth={setWidth} />
      </header>
      <main className="columns" aria-label={say('preview.title')}>
        <nav className="folders" aria-label={say('preview.folders')}>
          <Button
            appearance="primary"
            icon={<Compose20Regular />}
            onClick={() => compose({ to: [], subject: '', text: '', html: '', purpose: null }, null)}
            data-testid="new-mail"
          >
            {say('preview.newMail')}
          </Button>
          <ul>
            {mailbox.folders.map(folder => (
              <li key={folder.id}>
                <button
                  type="button"
                  aria-current={folder.id === mailbox.folder}
                  onClick={() => mailbox.show(folder.id)}
                  data-testid="folder"
                  data-folder-id={folder.id}
                >
                  <bdi>{folder.name}</bdi>
                  {folder.unread > 0 && <span className="unread-count">{folder.unread}</span>}
                </button>
              </li>
            ))}
          </ul>
        </nav>
        <MessageList
          messages={mailbox.messages}
          chosen={chosen?.id ?? null}
          more={mailbox.more}
          onChoose={setChosen}
          onMore={mailbox.loadMore}
        />
        {composing ? (
          <ComposeWindow
            key={composing.key}
            composing={composing}
            me={mine}
            surroundings={surroundings}
            width={width}
            onOpenMessage={open}
            onClose={close}
          />
        ) : (
          <ReadingPane message={chosen} onReply={() => reply(null)} />
        )}
        <PaneColumn width={width} hidden={composing !== null}>
          <PaneFrame item={item} surroundings={surroundings} title={say('preview.pane')} testId="pane" onWish={wish} />
        </PaneColumn>
      </main>
      <p className="told" role="status" data-testid="preview-told">
        {mailbox.failed ? say('unreachable') : told}
      </p>
    </div>
  );
}

function itemOf(message: PreviewMessage): MailItem {
  const { id, internetMessageId, conversationId, subject, from, to, mine } = message;
  return {
    key: id,
    mode: 'read',
    internetMessageId,
    conversationId,
    subject,
    from,
    to,
    mine,
    shared: false,
    purpose: null,
  };
}
