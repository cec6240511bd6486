import type { EntraSettings } from './addIn';
import { NO_SIGN_IN, type SignIn } from './SignIn';

/** MSAL is fetched only where the host asks for tokens. */
export async function findSignIn(entra: EntraSettings | null, inOutlook: boolean): Promise<SignIn> {
  if (!entra) {
    return NO_SIGN_IN;
  }
  const { EntraSignIn } = await import('./EntraSignIn');
  return new EntraSignIn(entra, inOutlook);
}
