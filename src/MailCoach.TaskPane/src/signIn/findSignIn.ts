import type { MailHost } from '../host/MailHost';
import { addIn, type AddIn } from './addIn';
import { NO_SIGN_IN, type SignIn } from './SignIn';

/** The preview never signs in; anywhere else the host says whether it asks for tokens. MSAL is fetched only then. */
export async function findSignIn(host: MailHost, asked: Promise<AddIn | null>): Promise<SignIn> {
  const entra = host.kind === 'preview' ? null : ((await asked)?.signIn ?? null);
  if (!entra) {
    return NO_SIGN_IN;
  }
  const { EntraSignIn } = await import('./EntraSignIn');
  return new EntraSignIn(entra, host.kind === 'office');
}

/** Asked for while Office.js is still on its way. */
export const askEarly = (): Promise<AddIn | null> =>
  new URLSearchParams(location.search).get('host') === 'preview' ? Promise.resolve(null) : addIn();
