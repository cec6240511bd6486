import { digest } from './digest';
import { asked, can, item } from './outlook';
import type { Standing } from './standing';
import { within } from './within';

/** What is known about one mail while it is being written; Outlook forgets it with the window (`sessionData`). */
export interface Marks {
  /** The mail is an ending, written for this person. */
  letter?: number;
  /** What was found out about these recipients. */
  known?: { people: number; standing: Standing };
  /** The owner was asked once about this mail, and once is enough. */
  looked?: true;
  /** A sign-in was offered. */
  offered?: true;
}

const KEY = 'mailcoach';
/** In milliseconds. */
const PATIENCE = 300;

export const peopleKey = (addresses: string[]): number => digest([...addresses].sort().join(' '));

export async function readMarks(): Promise<Marks> {
  if (!can('1.11')) {
    return {};
  }
  const text = await within(
    PATIENCE,
    asked<string>(done => item().sessionData.getAsync(KEY, done)),
    '',
  );
  try {
    const marks = JSON.parse(text || '{}') as unknown;
    return typeof marks === 'object' ? (marks ?? {}) : {};
  } catch {
    return {};
  }
}

/** Never fails: a mark that could not be kept costs one more question, not a mail. */
export async function keepMarks(marks: Marks): Promise<void> {
  if (can('1.11')) {
    await within(
      PATIENCE,
      asked<void>(done => item().sessionData.setAsync(KEY, JSON.stringify(marks), done)),
      undefined,
    );
  }
}
