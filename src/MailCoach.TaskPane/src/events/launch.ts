import { answering, LET_GO } from './answering';
import { onSend } from './onSend';
import { prepare } from './prepare';

/**
 * What Outlook starts without anybody opening the pane. One file for every Outlook: classic Windows runs it in an engine
 * without a page, where `Office.onReady` code does not run, so the names are told at once.
 */
Office.actions.associate('onMessageSend', answering(onSend, LET_GO));
Office.actions.associate('onNewMessageCompose', answering(prepare));
Office.actions.associate('onMessageRecipientsChanged', answering(prepare));
