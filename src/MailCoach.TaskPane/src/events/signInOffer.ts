import { NOTICE_ICON, WRITE_COMMAND } from './commands';
import { asked, can, item } from './outlook';
import { say } from './words';

/** A line above the mail, with a button that opens the pane, where signing in has a window. */
export async function offerSignIn(): Promise<void> {
  if (!can('1.10')) {
    return;
  }
  const notice: Office.NotificationMessageDetails = {
    type: Office.MailboxEnums.ItemNotificationMessageType.InsightMessage,
    message: say('alert.signIn'),
    icon: NOTICE_ICON,
    actions: [
      {
        actionType: Office.MailboxEnums.ActionType.ShowTaskPane,
        actionText: say('signIn'),
        commandId: WRITE_COMMAND,
        contextData: '{}',
      },
    ],
  };
  const messages = item().notificationMessages;
  await asked<void>(done => messages.replaceAsync('mailcoach.signIn', notice, done)).catch(() => undefined);
}
