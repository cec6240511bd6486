import { describe, expect, it } from 'vitest';
import type { Finding } from '../../api/contract';
import { carried } from './marks';

const finding = (start: number, text: string): Finding => ({
  rule: 'adversative',
  severity: 'warning',
  start,
  length: text.length,
  text,
  message: '',
  suggestions: [],
});

describe('a finding in a text that is edited', () => {
  const older = 'Thank you, but no.';
  const but = finding(11, 'but');

  it('stays when words are added behind it', () => {
    expect(carried([but], older, 'Thank you, but no. Warmly')).toEqual([but]);
  });

  it('moves along when words are added before it', () => {
    const newer = 'Dear Tom, thank you? Thank you, but no.';
    const [moved] = carried([but], older, newer);
    expect(newer.slice(moved!.start, moved!.start + moved!.length)).toBe('but');
  });

  it('is gone when its own words change', () => {
    expect(carried([but], older, 'Thank you, and no.')).toEqual([]);
  });

  it('of the whole letter stays until the next check', () => {
    const whole = finding(0, '');
    expect(carried([whole], older, 'Something else')).toEqual([whole]);
  });
});
