import type { Api } from '../api/Api';
import type { ClientReport, Preferences } from '../api/contract';
import type { Letter, MailHost } from '../host/MailHost';
import type { EntraSettings } from '../signIn/addIn';
import { digest } from './digest';
import { keepMarks, readMarks } from './marks';
import { leaveNotes, noNotes, people, readNotes, stillHanded, type Notes } from './notes';

/**
 * Listens along in the pane inside Outlook, so that the event handlers know what the owner said and which mail is an
 * ending. Nobody in the pane has to think of the handlers: what the API answers and what is handed to Outlook passes by.
 */
export function noteForEvents(
  host: MailHost,
  api: Api,
  signIn: EntraSettings | null,
  now: () => number = Date.now,
): void {
  const change = (part: (notes: Notes) => Partial<Notes>): void => {
    try {
      const notes = { ...(readNotes() ?? noNotes(location.origin)), origin: location.origin, signIn };
      leaveNotes({ ...notes, ...part(notes) });
    } catch {
      // Notes are an extra; the pane goes on without them.
    }
  };
  const client = (report: ClientReport): void =>
    change(notes => ({
      careful: people(notes.careful, report.addresses, report.isClient && report.said.careful === true),
      quiet: people(notes.quiet, report.addresses, report.said.alerts === false),
    }));
  const preferences = ({ alerts }: Preferences): void => change(() => ({ alerts }));

  api.report = heard(api.report, client);
  api.say = heard(api.say, client);
  api.preferences = heard(api.preferences, preferences);
  api.setPreferences = heard(api.setPreferences, preferences);

  const { displayReply, displayNewMessage, insertIntoCompose } = host;
  // Noted before Outlook opens the mail: its event may be quicker than the answer, which sometimes never comes.
  const handed = (letter: Letter): void => {
    const to = letter.to[0];
    if (letter.purpose === 'breakup' && to) {
      const at = now();
      change(notes => ({ handed: [...stillHanded(notes, at), { to: digest(to.address), at }] }));
    }
  };
  host.displayReply = letter => (handed(letter), displayReply.call(host, letter));
  host.displayNewMessage = letter => (handed(letter), displayNewMessage.call(host, letter));
  host.insertIntoCompose = async letter => {
    const done = await insertIntoCompose.call(host, letter);
    const to = letter.to[0];
    if (letter.purpose === 'breakup' && to) {
      await keepMarks({ ...(await readMarks()), letter: digest(to.address) });
    }
    return done;
  };
  change(() => ({}));
}

/** The same call, and its answer passes by. */
function heard<A extends unknown[], T>(call: (...args: A) => Promise<T>, hear: (answer: T) => void) {
  return async (...args: A): Promise<T> => {
    const answer = await call(...args);
    hear(answer);
    return answer;
  };
}
