import type { Answer } from './answering';
import { WRITE_COMMAND } from './commands';
import { can } from './outlook';
import { say } from './words';

/**
 * The question before a mail goes out. It is the same for every kind of mail, because screens are shared: it names no
 * client, no verdict and no ending. "Send anyway" is always there.
 */
export function lookAgain(seen: { several: boolean; words: boolean }): Answer {
  const sentences = [
    say('alert.look'),
    ...(seen.several ? [say('alert.several')] : []),
    ...(seen.words ? [say('alert.words')] : []),
  ];
  const message = sentences.join(' ');
  return {
    allowEvent: false,
    errorMessage: message,
    ...(can('1.14') && {
      cancelLabel: say('alert.open'),
      commandId: WRITE_COMMAND,
      contextData: '{}',
      sendModeOverride: Office.MailboxEnums.SendModeOverride.PromptUser,
    }),
    ...(can('1.15') && { errorMessageMarkdown: message }),
  };
}
