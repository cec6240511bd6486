import { LET_GO, type Answer } from './answering';
import { lookAgain } from './alert';
import { digest } from './digest';
import { hostOf } from './host';
import { keepMarks, peopleKey, readMarks, type Marks } from './marks';
import { readNotes, type Notes } from './notes';
import { recipients } from './outlook';
import { readOwnWords, type Reading } from './reading';
import { askStanding, noted, type Standing } from './standing';
import { within } from './within';

/** By then the host has answered or what is known on this device decides, in milliseconds; keeping a mark takes the rest. */
const DECIDED_BY = 2600;

/**
 * A mail is about to go out. Two kinds are worth one more look: an ending, and any mail to somebody the owner asked to
 * be careful with. Everything else goes, and so does everything that cannot be found out in time.
 */
export async function onSend(now: () => number = Date.now): Promise<Answer> {
  const begun = now();
  const notes = readNotes();
  const addresses = notes ? await recipients() : [];
  if (!notes || addresses.length === 0) {
    return LET_GO;
  }
  const marks = await readMarks();
  if (marks.looked) {
    return LET_GO;
  }
  const known: Known = { standing: noted(notes, addresses), reading: null };
  await within(DECIDED_BY - (now() - begun), learn(known, notes, addresses, marks), undefined);
  const { standing, reading } = known;
  const letter = marks.letter !== undefined || reading?.ends === true;
  if (standing.silent || !(letter || standing.careful)) {
    return LET_GO;
  }
  await keepMarks({ ...marks, looked: true });
  return lookAgain({
    several: marks.letter !== undefined && addresses.some(address => digest(address) !== marks.letter),
    words: reading?.words ?? false,
  });
}

interface Known {
  standing: Standing;
  reading: Reading | null;
}

/** Grows step by step: what came in time counts, whatever happens to the rest. */
async function learn(known: Known, notes: Notes, addresses: string[], marks: Marks): Promise<void> {
  const wire = hostOf(notes);
  const before = marks.known;
  known.standing = before?.people === peopleKey(addresses) ? before.standing : await askStanding(wire, addresses);
  const { silent, careful, mayEnd } = known.standing;
  if (!silent && (careful || mayEnd || marks.letter !== undefined)) {
    known.reading = await readOwnWords(wire, mayEnd);
  }
}
