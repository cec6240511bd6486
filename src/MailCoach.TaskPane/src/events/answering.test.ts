import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answering, LET_GO, PATIENCE, type Answer } from './answering';

const ASK: Answer = { allowEvent: false, errorMessage: 'One more look?' };
const after = <T>(wait: number, act: () => T) =>
  new Promise<T>((resolve, reject) =>
    setTimeout(() => {
      try {
        resolve(act());
      } catch (reason) {
        reject(reason as Error);
      }
    }, wait),
  );
const fail = (): never => {
  throw new Error('no');
};

const works: [string, Answer | undefined, number, () => Promise<Answer | void>][] = [
  ['answers at once', ASK, 0, async () => ASK],
  ['answers just in time', ASK, PATIENCE - 1, () => after(PATIENCE - 1, () => ASK)],
  ['answers too late', LET_GO, PATIENCE, () => after(PATIENCE + 1, () => ASK)],
  ['never answers', LET_GO, PATIENCE, () => new Promise(() => undefined)],
  ['throws', LET_GO, 0, fail],
  ['rejects', LET_GO, 0, async () => fail()],
  ['rejects after a while', LET_GO, 1000, () => after(1000, fail)],
  ['rejects too late', LET_GO, PATIENCE, () => after(PATIENCE + 1, fail)],
  ['has nothing to say', LET_GO, 0, async () => undefined],
];

/** The test's own clock. */
const now = () => vi.getMockedSystemTime()!.getTime();

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('an event whose work', () => {
  it.each(works)('%s is answered once', async (_, expected, wait, work) => {
    for (const completed of [vi.fn(), vi.fn(fail)]) {
      const begun = now();
      let at = -1;
      answering(
        work,
        LET_GO,
      )({
        completed: answer => {
          at = now() - begun;
          completed(answer);
        },
      });
      await vi.advanceTimersByTimeAsync(60_000);
      expect(completed.mock.calls).toEqual([[expected]]);
      expect(at).toBe(wait);
    }
  });
});
