import { describe, expect, it } from 'vitest';
import type { ClientReport } from '../../api/contract';
import { firstAnswers, howSaid, requestOf } from './answers';
import { daysIn, remember } from './remember';

const report = { addresses: ['tom@alpine.example'], people: [], said: {}, usualChannel: { channel: null, reason: '' } };
const answers = firstAnswers(report as unknown as ClientReport, 'end', 'en', 'Sam');
const nothing = { noticeDays: null, usualChannel: null };

describe('what is remembered of a talk that is prepared', () => {
  it('is nothing as long as nothing was answered', () => {
    expect(remember(nothing, answers, null)).toBeNull();
  });

  it('is the channel where mail could not tell it, once', () => {
    const called = { ...answers, channel: 'phone' as const };
    expect(remember(nothing, called, null)).toEqual({ usualChannel: 'phone' });
    expect(remember({ ...nothing, usualChannel: 'phone' }, called, null)).toBeNull();
  });

  it('is no channel where mail could tell it: one talk by another way is no habit', () => {
    expect(remember(nothing, { ...answers, channel: 'phone' }, 'email')).toBeNull();
  });

  it('is the notice of the contract, and that there is none', () => {
    expect(remember(nothing, { ...answers, noticeDays: '30' }, null)).toEqual({ noticeDays: 30 });
    expect(remember({ ...nothing, noticeDays: 30 }, { ...answers, noticeDays: ' ' }, null)).toEqual({
      noticeDays: null,
    });
    expect(remember({ ...nothing, noticeDays: 30 }, { ...answers, noticeDays: '30' }, null)).toBeNull();
    expect(remember({ ...nothing, noticeDays: 30 }, { ...answers, noticeDays: 'a month' }, null)).toBeNull();
  });

  it('is no part of the letter', () => {
    expect(requestOf({ ...answers, noticeDays: '30' })).not.toHaveProperty('noticeDays');
  });
});

describe('days', () => {
  it.each([
    ['', null],
    [' 14 ', 14],
    ['0', 0],
    ['365', 365],
    ['366', undefined],
    ['-1', undefined],
    ['1.5', undefined],
    ['soon', undefined],
  ])('typed as %j are %s', (text, days) => expect(daysIn(text)).toBe(days));
});

describe('how it was said', () => {
  it('is the way the owner chose', () => {
    expect(howSaid({ ...answers, channel: 'videoCall' }, false)).toBe('videoCall');
  });

  it('is a mail where the letter was taken along', () => {
    expect(howSaid(answers, true)).toBe('email');
  });

  it('is asked where nothing shows it', () => {
    expect(howSaid(answers, false)).toBeNull();
  });
});
