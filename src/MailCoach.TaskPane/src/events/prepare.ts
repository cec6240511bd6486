import { digest } from './digest';
import { hostOf } from './host';
import { keepMarks, peopleKey, readMarks, type Marks } from './marks';
import { leaveNotes, readNotes, stillHanded, type Notes } from './notes';
import { recipients } from './outlook';
import { offerSignIn } from './signInOffer';
import { askStanding, noted } from './standing';
import { SignedOut } from '../signIn/SignIn';
import { NoToken } from './token';
import { within } from './within';

/** In milliseconds; nobody waits for this, and the event must be answered. */
const HOST_PATIENCE = 2000;

/**
 * When a mail is begun or its recipients change: finds out beforehand what "send" will want to know, so that sending
 * waits for nothing, and takes over the mark of an ending that the pane has just handed to Outlook.
 */
export async function prepare(now: () => number = Date.now): Promise<void> {
  const notes = readNotes();
  const addresses = notes ? await recipients() : [];
  if (!notes || addresses.length === 0) {
    return;
  }
  const marks = await readMarks();
  const letter = takeLetter(notes, marks, addresses, now());
  const local = noted(notes, addresses);
  let signedOut = false;
  const asking = askStanding(hostOf(notes), addresses).catch(reason => {
    signedOut = reason instanceof NoToken || reason instanceof SignedOut;
    return null;
  });
  const standing = await within(HOST_PATIENCE, asking, null);
  const offer = signedOut && local.careful && !marks.offered;
  if (offer) {
    await offerSignIn();
  }
  const known = standing && { people: peopleKey(addresses), standing };
  await keepMarks({
    ...marks,
    ...(letter === undefined ? {} : { letter }),
    ...(known ? { known } : {}),
    ...(offer ? { offered: true as const } : {}),
  });
}

/** The note of a handed ending belongs to one mail: whoever takes it removes it. */
function takeLetter(notes: Notes, marks: Marks, addresses: string[], now: number): number | undefined {
  const waiting = stillHanded(notes, now);
  const mine = marks.letter === undefined ? waiting.find(one => addresses.map(digest).includes(one.to)) : undefined;
  if (mine) {
    leaveNotes({ ...notes, handed: waiting.filter(one => one !== mine) });
  }
  return mine?.to ?? marks.letter;
}
