import { describe, expect, it } from 'vitest';
import type { Finding } from '../../api/contract';
import { findingsIn, read, unread } from './lines';

const but = (start: number): Finding => ({
  rule: 'adversative',
  severity: 'warning',
  start,
  length: 3,
  text: 'but',
  message: '',
  suggestions: [],
});

describe('a mail that is being written', () => {
  it('sends only the lines that nobody has read', () => {
    const first = unread('Dear Tom,\n\nI love it, but no.', new Map());
    const known = read(new Map(), first, [but(first.text.indexOf('but'))]);

    const second = unread('Dear Tom,\n\nI love it, but no.\nThanks for the trust.', known);

    expect(second.text).toBe('Thanks for the trust.');
  });

  it('keeps what was found where it now stands', () => {
    const text = 'I love it, but no.';
    const known = read(new Map(), unread(text, new Map()), [but(11)]);
    const later = `Dear Tom,\n\n${text}\n${text}`;

    const found = findingsIn(later, known).map(one => later.slice(one.start, one.start + one.length));

    expect(found).toEqual(['but', 'but']);
  });

  it('sends nothing when nothing is new', () => {
    const known = read(new Map(), unread('Thanks.', new Map()), []);

    expect(unread('Thanks.\n\nThanks.', known).text).toBe('');
  });
});
