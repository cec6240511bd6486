import { describe, expect, it } from 'vitest';
import type { Ending, Talk } from '../../api/contract';
import { asTold, followed } from './talks';

const talk = (id: string, kind: Talk['kind'], saidOn: string, lastDay: string | null = null): Talk => ({
  id,
  kind,
  saidOn,
  lastDay,
  channel: 'phone',
  howTaken: null,
});
const ending = (saidOn: string, lastDay: string | null): Ending => ({
  saidOn,
  lastDay,
  acknowledgedAt: null,
  finalInvoiceId: null,
  reopened: [],
  nextStep: 'wait',
});
const report = (talks: Talk[], said: Ending | null = null) => ({ talks, ending: said, asOf: '2026-11-27' });

describe('the talk that is followed', () => {
  it('is none where none was had', () => {
    expect(followed(report([]))).toBeNull();
  });

  it('is the last conversation, in whatever order they come', () => {
    const [old, late] = [talk('a', 'raise', '2026-03-02'), talk('b', 'raise', '2026-11-02')];
    expect(followed(report([old, late]))?.id).toBe('b');
    expect(followed(report([late, old]))?.id).toBe('b');
  });

  it('is none that lies ahead', () => {
    expect(followed(report([talk('a', 'raise', '2026-12-24')]))).toBeNull();
  });

  it('is the ending once it is said, and the one that the report speaks of', () => {
    const talks = [
      talk('a', 'end', '2026-10-01', '2026-10-31'),
      talk('b', 'raise', '2026-11-20'),
      talk('c', 'end', '2026-11-10', '2026-12-31'),
    ];
    expect(followed(report(talks, ending('2026-11-10', '2026-12-31')))?.id).toBe('c');
  });

  it('can be told once more as it was told', () => {
    const told = talk('a', 'end', '2026-10-01', '2026-10-31');
    expect(asTold({ ...told, howTaken: 3 })).toEqual({
      kind: 'end',
      saidOn: '2026-10-01',
      lastDay: '2026-10-31',
      channel: 'phone',
      howTaken: 3,
    });
  });
});
