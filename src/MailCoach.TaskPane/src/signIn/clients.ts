import {
  createNestablePublicClientApplication,
  createStandardPublicClientApplication,
  LogLevel,
  type Configuration,
  type IPublicClientApplication,
} from '@azure/msal-browser';
import type { EntraSettings } from './addIn';

export interface Given {
  token: string;
  /** Milliseconds since 1970. */
  until: number;
}

/** Signs in through Outlook itself (nested app authentication). */
export const nestedClient = (entra: EntraSettings): Promise<IPublicClientApplication> =>
  createNestablePublicClientApplication(configuration(entra, 'sessionStorage'));

/** Signs in as any page does; the account is remembered, so that the next time is silent. */
export const standardClient = (entra: EntraSettings): Promise<IPublicClientApplication> =>
  createStandardPublicClientApplication(configuration(entra, 'localStorage'));

/** The page that signs in when Outlook cannot. */
export const signInPage = (): URL => new URL('./sign-in.html', location.href.split(/[?#]/)[0]);

function configuration(entra: EntraSettings, cacheLocation: 'sessionStorage' | 'localStorage'): Configuration {
  return {
    auth: {
      clientId: entra.clientId,
      authority: entra.authority,
      redirectUri: signInPage().href,
      // A cloud that Microsoft does not list has nobody else to vouch for it.
      ...(entra.isPrivateCloud ? { knownAuthorities: [new URL(entra.authority).host] } : {}),
    },
    cache: { cacheLocation },
    // What MSAL would write names people.
    system: { loggerOptions: { piiLoggingEnabled: false, logLevel: LogLevel.Error, loggerCallback: () => undefined } },
  };
}
