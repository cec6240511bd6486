import { describe, expect, it } from 'vitest';
import { challengeIn } from './challenge';

describe('a challenge', () => {
  it('names the claims the authority asks for, umlauts and all', () => {
    const claims = '{"access_token":{"acrs":{"essential":true,"value":"Bücher"}}}';
    const header = `Bearer error="insufficient_claims", claims="${Buffer.from(claims, 'utf8').toString('base64')}"`;
    expect(challengeIn(header)).toEqual({ error: 'insufficient_claims', claims, scopes: [] });
  });

  it('names what consent is missing for', () => {
    const header = 'Bearer error="consent_required", scope="https://graph.example/Mail.ReadBasic User.Read"';
    expect(challengeIn(header).scopes).toEqual(['https://graph.example/Mail.ReadBasic', 'User.Read']);
  });

  it.each([null, '', 'Basic realm="x"', 'Bearer error="something new"', 'Bearer claims="%%%"'])(
    'that cannot be read is a token that is worth nothing: %s',
    header => {
      expect(challengeIn(header)).toEqual({ error: 'invalid_token', claims: null, scopes: [] });
    },
  );
});
