import { describe, expect, it } from 'vitest';
import { shareWord } from './shares';

describe('the share of the invoices', () => {
  it.each([
    [null, null],
    [0, null],
    [0.19, null],
    [0.2, 'share.quarter'],
    [0.25, 'share.quarter'],
    [0.3, 'share.third'],
    [1 / 3, 'share.third'],
    [0.5, 'share.half'],
    [2 / 3, 'share.twoThirds'],
    [0.8, 'share.most'],
    [1, 'share.nearlyAll'],
  ])('%s is said as %s', (share, word) => expect(shareWord(share)).toBe(word));
});
