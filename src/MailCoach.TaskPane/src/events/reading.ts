import type { CheckRequest, CheckResult, Finding } from '../api/contract';
import type { Wire } from '../api/Wire';
import { ownWordsOf } from '../host/ownWords';
import { asked, item } from './outlook';

/** What the checker makes of the mail. */
export interface Reading {
  /** A sentence says plainly that the work ends. */
  ends: boolean;
  /** A word may read otherwise than it is meant. */
  words: boolean;
}

/** These only mean something where the work is to end. */
const OF_ENDINGS = ['unclear-ending', 'open-door'];

/** Null where the owner's words cannot be told from the client's with certainty: then nothing leaves the device. */
export async function readOwnWords(wire: Wire, mayEnd: boolean): Promise<Reading | null> {
  const body = await asked<string>(done => item().body.getAsync(Office.CoercionType.Text, done));
  const text = ownWordsOf(body, Boolean(item().conversationId));
  if (text === null || text.trim() === '') {
    return null;
  }
  const request: CheckRequest = { text, purpose: 'breakup' };
  const { findings } = await wire.json<CheckResult>('/phrasing/check', { method: 'POST', body: request });
  const ends = mayEnd && !findings.some(finding => finding.rule === 'unclear-ending');
  const works = (finding: Finding): boolean =>
    finding.severity !== 'hint' && finding.length > 0 && (ends || !OF_ENDINGS.includes(finding.rule));
  return { ends, words: findings.some(works) };
}
