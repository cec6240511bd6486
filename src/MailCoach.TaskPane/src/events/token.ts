import { createNestablePublicClientApplication } from '@azure/msal-browser';
import type { EntraSettings } from '../signIn/addIn';

export class NoToken extends Error {}

/**
 * The owner's token for our own API, without a window: handlers can only ask silently. Rejects with `NoToken` where
 * this Outlook cannot do it or the owner is not signed in.
 */
export async function silentToken(entra: EntraSettings): Promise<string> {
  if (!Office.context.requirements.isSetSupported('NestedAppAuth', '1.1')) {
    throw new NoToken();
  }
  const { clientId, authority, scope, isPrivateCloud } = entra;
  try {
    // No `URL` here: not every engine has one.
    const knownAuthorities = isPrivateCloud ? [authority.split('/')[2] ?? ''] : [];
    const msal = await createNestablePublicClientApplication({ auth: { clientId, authority, knownAuthorities } });
    const account = msal.getActiveAccount() ?? msal.getAllAccounts()[0];
    const request = { scopes: [scope], ...(account ? { account } : {}) };
    return (await msal.acquireTokenSilent(request)).accessToken;
  } catch {
    throw new NoToken();
  }
}
