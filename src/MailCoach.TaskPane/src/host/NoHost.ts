import type { MailHost } from './MailHost';

/** The pane opened as a page of its own: no mail beside it, the list of clients is what it shows. */
export class NoHost implements MailHost {
  readonly kind = 'none';
  readonly sendLater = null;
  start = async () => undefined;
  item = () => null;
  onItemChanged = () => () => undefined;
  surroundings = () => ({
    dark: matchMedia('(prefers-color-scheme: dark)').matches,
    locale: navigator.language,
  });
  onSurroundingsChanged = () => () => undefined;
  openMessage = (webLink: string | null) => void (webLink && window.open(webLink, '_blank', 'noopener'));
  displayReply = async () => 'unsure' as const;
  displayNewMessage = async () => 'unsure' as const;
  insertIntoCompose = async () => 'unsure' as const;
  ownWords = async () => null;
  onOwnWordsChanged = () => () => undefined;
  replaceWords = async () => false;
}
