import type { Challenge } from './SignIn';

const KNOWN: readonly string[] = ['invalid_token', 'insufficient_claims', 'consent_required', 'interaction_required'];

/** Reads `WWW-Authenticate`; a header that is missing or strange is a token that is worth nothing. */
export function challengeIn(header: string | null): Challenge {
  const parts: Record<string, string> = Object.fromEntries(
    [...(header ?? '').matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name ?? '', value ?? '']),
  );
  const error = KNOWN.includes(parts['error'] ?? '') ? (parts['error'] as Challenge['error']) : 'invalid_token';
  return {
    error,
    claims: parts['claims'] ? decoded(parts['claims']) : null,
    scopes: (parts['scope'] ?? '').split(' ').filter(scope => scope !== ''),
  };
}

/** Claims travel as base64 of UTF-8 JSON. */
function decoded(base64: string): string | null {
  try {
    const bytes = Uint8Array.from(atob(base64), letter => letter.charCodeAt(0));
    return new TextDecoder().decode(bytes);
  } catch {
    return null;
  }
}
