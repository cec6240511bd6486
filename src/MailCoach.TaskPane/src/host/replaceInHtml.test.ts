import { describe, expect, it } from 'vitest';
import { replaceInHtml } from './replaceInHtml';

describe('a wording put in the place of another', () => {
  const quoted = '<hr><div title="but">From: Tom</div><p>but quixotic</p>';

  it('changes that place and not the same word in the quoted mail', () => {
    const html = `<p>Thanks, but no.</p>${quoted}`;
    const text = 'Thanks, but no.\n\nFrom: Tom\nbut quixotic';
    expect(replaceInHtml(html, text, 8, 'but', 'and')).toBe(`<p>Thanks, and no.</p>${quoted}`);
  });

  it('takes the second of two where the second is meant', () => {
    expect(replaceInHtml('<b>but</b> yes, but no', 'but yes, but no', 9, 'but', 'and')).toBe('<b>but</b> yes, and no');
  });

  it('passes over styles, comments and attributes', () => {
    const html = '<style>.but{}</style><!-- but --><p class="but">It is a but.</p>';
    expect(replaceInHtml(html, 'It is a but.', 8, 'but', 'yes')).toBe(html.replace('a but', 'a yes'));
  });

  it('writes signs as HTML does', () => {
    expect(replaceInHtml('<p>R&amp;D but</p>', 'R&D but', 0, 'R&D', 'a < b')).toBe('<p>a &lt; b but</p>');
  });

  it.each([
    ['<p>b<b>ut</b> but</p>', 'but but', 0, 'but'],
    ['<p>nothing</p>', 'but', 0, 'but'],
    ['<p>but</p>', 'but', 1, 'but'],
    ['<p>but</p>', 'but', 0, ''],
  ])('is left to the owner where the place is not sure: %s', (html, text, start, original) => {
    expect(replaceInHtml(html, text, start, original, 'and')).toBeNull();
  });
});
