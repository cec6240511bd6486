import { describe, expect, it } from 'vitest';
import { ownWordsOf } from './ownWords';

const MARKER = 'their secret words';

describe('the own words of a mail', () => {
  it.each([
    `Thank you.\n\n________________________________\nFrom: Tom\n${MARKER}`,
    `Danke.\n\nVon: Tom Hale <tom@alpine.example>\nGesendet: Montag\n${MARKER}`,
    `Merci.\n\nLe lun. 3 mai 2026 à 10:00, Tom Hale a écrit :\n${MARKER}`,
    `Thank you.\n\nOn Mon, 3 May 2026 at 10:00, Tom Hale wrote:\n> ${MARKER}`,
    `شكرًا.\n\nمن: توم\n${MARKER}`,
  ])('never hold what is quoted: %#', body => {
    expect(ownWordsOf(body, true)).not.toContain(MARKER);
  });

  it('are nothing at all in a reply whose quote cannot be found', () => {
    expect(ownWordsOf(`Thank you.\n${MARKER}`, true)).toBeNull();
  });

  it('of a new mail end where the signature begins', () => {
    expect(ownWordsOf('Hello Tom.\n-- \nSam', false)).toBe('Hello Tom.\n');
  });
});
