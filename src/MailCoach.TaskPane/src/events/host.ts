import { Wire } from '../api/Wire';
import { NO_SIGN_IN } from '../signIn/SignIn';
import type { Notes } from './notes';
import { silentToken } from './token';

const BASE = '/api/v1';

/** The road to our host from a handler: absolute, with one token for all requests of an event. */
export function hostOf(notes: Notes): Wire {
  const { origin, signIn } = notes;
  const token = signIn ? silentToken(signIn) : Promise.resolve(null);
  token.catch(() => undefined);
  const wire = new Wire(origin + BASE, { ...NO_SIGN_IN, token: () => token });
  wire.language = Office.context.displayLanguage || 'en';
  return wire;
}
