import { Button, Input } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Address, Letter, LetterPurpose, MailItem, OwnWords, Surroundings } from '../host/MailHost';
import type { Wish } from '../host/previewWire';
import { linesOf, rangeIn } from './ownText';
import { useWords } from '../words/Words';
import { PaneFrame } from './PaneFrame';
import { PaneColumn } from './PaneColumn';
import { safeNodes } from './safeHtml';

export interface Composing {
  key: string;
  to: Address[];
  subject: string;
  html: string;
  purpose: LetterPurpose | null;
  /** The conversation that is answered; null for a new mail. */
  answers: { conversationId: string; subject: string } | null;
}

interface ComposeWindowProps {
  composing: Composing;
  me: Address;
  surroundings: Surroundings;
  width: number;
  onOpenMessage: (wish: Extract<Wish, { type: 'openMessage' }>) => Promise<boolean>;
  onClose: (sent: boolean) => void;
}

/** A reply or a new mail, the owner's words above the signature and the quoted mail, the pane beside it. */
export function ComposeWindow({ composing, me, surroundings, width, onOpenMessage, onClose }: ComposeWindowProps) {
  const { say, moment } = useWords();
  const [to, setTo] = useState(composing.to.map(person => person.address).join('; '));
  const [subject, setSubject] = useState(composing.subject);
  const [words, setWords] = useState<OwnWords>({ text: '' });
  const [sendAt, setSendAt] = useState<string | null>(null);
  const own = useRef<HTMLDivElement>(null);
  const read = () => setWords({ text: linesOf(own.current!) });

  useEffect(() => {
    own.current!.replaceChildren(safeNodes(composing.html));
    read();
    own.current!.focus();
  }, [composing.html]);

  const item = useMemo<MailItem>(
    () => ({
      key: composing.key,
      mode: 'compose',
      internetMessageId: null,
      conversationId: composing.answers?.conversationId ?? null,
      subject,
      from: me,
      to: addressesIn(to, composing.to),
      mine: true,
      shared: false,
      purpose: composing.purpose,
    }),
    [composing, me, subject, to],
  );
  const wish = async (wanted: Wish): Promise<boolean> => {
    switch (wanted.type) {
      case 'insert':
        return insert(wanted.letter);
      case 'replaceWords':
        return replace(wanted.start, wanted.original, wanted.replacement);
      case 'sendLater':
        setSendAt(wanted.at);
        return true;
      case 'openMessage':
        return onOpenMessage(wanted);
      default:
        return false;
    }
  };
  const insert = (letter: Letter): boolean => {
    own.current!.prepend(safeNodes(letter.html));
    read();
    return true;
  };
  const replace = (start: number, original: string, replacement: string): boolean => {
    const range = rangeIn(own.current!, start, original.length);
    if (!range || range.toString() !== original) {
      return false;
    }
    own.current!.focus();
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    const done = document.execCommand('insertText', false, replacement);
    read();
    return done;
  };
  return (
    <>
      <section
        className="reading composing"
        aria-label={say(composing.answers ? 'preview.reply' : 'preview.newMail')}
        data-testid={composing.answers ? 'reply-form' : 'new-mail-form'}
      >
        <div className="compose-bar">
          <Button appearance="primary" onClick={() => onClose(true)} data-testid="send">
            {say('preview.send')}
          </Button>
          <Button appearance="subtle" onClick={() => onClose(false)} data-testid="discard">
            {say('preview.discard')}
          </Button>
          {sendAt && (
            <span className="quiet" data-testid="send-at">
              {say('preview.sendAt', { at: moment(sendAt) })}
            </span>
          )}
        </div>
        <label className="compose-line">
          <span>{say('preview.to')}</span>
          <Input
            appearance="underline"
            value={to}
            onChange={(_, { value }) => setTo(value)}
            data-testid="compose-recipients"
            dir="ltr"
          />
        </label>
        <label className="compose-line">
          <span>{say('preview.subject')}</span>
          <Input
            appearance="underline"
            value={subject}
            onChange={(_, { value }) => setSubject(value)}
            data-testid="compose-subject"
          />
        </label>
        <div className="compose-body">
          <div
            ref={own}
            className="own"
            contentEditable
            suppressContentEditableWarning
            role="textbox"
            tabIndex={0}
            aria-multiline="true"
            aria-label={say('preview.body')}
            dir="auto"
            onInput={read}
            data-testid="compose-body"
          />
          <div className="signature" data-testid="compose-signature">
            {me.name}
            <br />
            <span className="quiet">{me.address}</span>
          </div>
          {composing.answers && (
            <blockquote className="quoted" data-testid="compose-quoted">
              {say('preview.quoted')}
            </blockquote>
          )}
        </div>
      </section>
      <PaneColumn width={width}>
        <PaneFrame
          item={item}
          surroundings={surroundings}
          words={words}
          title={say('preview.pane')}
          testId="pane-compose"
          onWish={wish}
        />
      </PaneColumn>
    </>
  );
}

function addressesIn(line: string, known: Address[]): Address[] {
  return line
    .split(/[;,]/)
    .map(part => part.trim())
    .filter(part => part.includes('@'))
    .map(address => known.find(person => person.address === address) ?? { name: '', address });
}
