/** Why the server says 401, from its `WWW-Authenticate`. */
export interface Challenge {
  error: 'invalid_token' | 'insufficient_claims' | 'consent_required' | 'interaction_required';
  /** What the authority asks for beyond a sign-in, as JSON. */
  claims: string | null;
  /** What consent is missing for. */
  scopes: string[];
}

/** How the pane proves who looks at it. */
export interface SignIn {
  /** What the calendar is asked for with; null where nobody has to be asked. */
  readonly calendarScope: string | null;
  /** Null where the server asks for no token. Throws `SignedOut` where a person is needed. */
  token(): Promise<string | null>;
  /** Tries to answer a challenge without a person; false where one is needed. */
  renew(challenge: Challenge): Promise<boolean>;
  /** Asks the person. Resolves once they have signed in; throws `SignedOut` where they have not. */
  ask(challenge: Challenge | null): Promise<void>;
}

/** Nobody is signed in, or what they are signed in with is not enough, and only a person can change that. */
export class SignedOut extends Error {
  readonly challenge: Challenge | null;

  constructor(challenge: Challenge | null = null) {
    super('Sign-in is needed.');
    this.challenge = challenge;
  }
}

/** Local and Personal mode: the host on this computer asks for no token. */
export const NO_SIGN_IN: SignIn = {
  calendarScope: null,
  token: async () => null,
  renew: async () => false,
  ask: async () => undefined,
};
