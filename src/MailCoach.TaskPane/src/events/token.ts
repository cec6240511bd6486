import { createNestablePublicClientApplication } from '@azure/msal-browser';
import type { SignInNote } from './notes';

export class NoToken extends Error {}

/**
 * The owner's token for our own API, without a window: handlers can only ask silently. Rejects with `NoToken` where
 * this Outlook cannot do it or the owner is not signed in.
 */
export async function silentToken(note: SignInNote): Promise<string> {
  if (!Office.context.requirements.isSetSupported('NestedAppAuth', '1.1')) {
    throw new NoToken();
  }
  const { clientId, authority, scope } = note;
  try {
    const msal = await createNestablePublicClientApplication({ auth: { clientId, authority } });
    const account = msal.getActiveAccount() ?? msal.getAllAccounts()[0];
    const request = { scopes: [scope], ...(account ? { account } : {}) };
    return (await msal.acquireTokenSilent(request)).accessToken;
  } catch {
    throw new NoToken();
  }
}
