import { describe, expect, it } from 'vitest';
import type { CheckIn, Page } from '../../api/contract';
import type { Loaded } from '../useLoad';
import { askingOf } from './useAsking';

const TODAY = '2026-11-26';
const said = (...at: string[]): Loaded<Page<CheckIn>> => ({
  state: 'ready',
  value: { items: at.map((moment, index) => ({ id: `${index}`, at: moment }) as CheckIn), nextCursor: null },
});
const asking = (known: Partial<Parameters<typeof askingOf>[0]>) =>
  askingOf({ open: true, before: said(), today: TODAY, over: false, ...known });

describe('how it felt', () => {
  it('is asked first where nobody was asked today', () => {
    expect(asking({})).toBe('due');
    expect(asking({ before: said(new Date(2026, 10, 25, 12).toISOString()) })).toBe('due');
  });

  it('is waited for while nobody knows', () => {
    expect(asking({ before: { state: 'loading' } })).toBe('waiting');
  });

  it('was said to another browser today', () => {
    expect(asking({ before: said(new Date(2026, 10, 26, 8).toISOString()) })).toBe('settled');
  });

  it('holds nothing back where what was said cannot be read', () => {
    expect(asking({ before: { state: 'failed', error: new Error('no') } })).toBe('settled');
  });

  it.each([{ open: false }, { over: true }])('holds nothing back with %o, whatever is still on its way', known => {
    expect(asking({ before: { state: 'loading' }, ...known })).toBe('settled');
    expect(asking(known)).toBe('settled');
  });
});
