import type { IPublicClientApplication } from '@azure/msal-browser';
import type { EntraSettings } from './addIn';
import { nestedClient, signInPage, standardClient, type Given } from './clients';
import { askInDialog } from './dialog';
import { SignedOut, type Challenge, type SignIn } from './SignIn';

/** A token that ends sooner than this, in milliseconds, is not sent any more. */
const MARGIN = 2 * 60 * 1000;

/**
 * Tokens of our own API from Entra ID: through Outlook where it can sign in for us, else in a dialog or on a page of our own.
 * Silent first; a person is asked only when they press the button.
 */
export class EntraSignIn implements SignIn {
  readonly calendarScope: string | null;
  private readonly entra: EntraSettings;
  private readonly inOutlook: boolean;
  private readonly now: () => number;
  private given: Given | null = null;
  private client: Promise<IPublicClientApplication> | null = null;
  private silent: Promise<string> | null = null;

  constructor(entra: EntraSettings, inOutlook: boolean, now: () => number = Date.now) {
    this.entra = entra;
    this.calendarScope = entra.calendarScope;
    this.inOutlook = inOutlook;
    this.now = now;
  }

  token(): Promise<string> {
    if (this.given && this.given.until - this.now() > MARGIN) {
      return Promise.resolve(this.given.token);
    }
    // Many calls begin at once; one of them asks.
    this.silent ??= this.acquire(null).finally(() => (this.silent = null));
    return this.silent;
  }

  async renew(challenge: Challenge): Promise<boolean> {
    if (challenge.error === 'consent_required' || challenge.error === 'interaction_required') {
      return false;
    }
    const refused = this.given?.token;
    this.given = null;
    try {
      return (await this.acquire(challenge)) !== refused;
    } catch {
      return false;
    }
  }

  async ask(challenge: Challenge | null): Promise<void> {
    if (this.isNested) {
      try {
        return await this.askOutlook(challenge);
      } catch (reason) {
        if (isRefusal(reason)) {
          throw new SignedOut(challenge);
        }
        // Outlook says it can and then cannot; the dialog is what is left.
      }
    }
    if (this.inOutlook) {
      this.given = await askInDialog(challenge);
      return;
    }
    location.assign(signInPage());
    await new Promise(() => undefined);
  }

  private async askOutlook(challenge: Challenge | null): Promise<void> {
    const client = await this.theClient();
    if (challenge?.error === 'consent_required' && challenge.scopes.length > 0) {
      await client.acquireTokenPopup({ scopes: challenge.scopes, prompt: 'consent' });
      // That token is Graph's and not for us; ours comes anew without a second window.
      await this.acquire(challenge);
      return;
    }
    const claims = challenge?.claims ? { claims: challenge.claims } : {};
    const answer = await client.acquireTokenPopup({ scopes: [this.entra.scope], ...claims });
    this.given = { token: answer.accessToken, until: answer.expiresOn?.getTime() ?? 0 };
  }

  private async acquire(challenge: Challenge | null): Promise<string> {
    try {
      const client = await this.theClient();
      const account = client.getActiveAccount() ?? client.getAllAccounts()[0];
      const answer = await client.acquireTokenSilent({
        scopes: [this.entra.scope],
        ...(account ? { account } : {}),
        ...(challenge ? { forceRefresh: true } : {}),
        ...(challenge?.claims ? { claims: challenge.claims } : {}),
      });
      this.given = { token: answer.accessToken, until: answer.expiresOn?.getTime() ?? 0 };
      return answer.accessToken;
    } catch {
      throw new SignedOut(challenge);
    }
  }

  private theClient(): Promise<IPublicClientApplication> {
    this.client ??= (this.isNested ? nestedClient(this.entra) : standardClient(this.entra)).catch((reason: unknown) => {
      this.client = null;
      throw reason;
    });
    return this.client;
  }

  private get isNested(): boolean {
    return this.inOutlook && Office.context.requirements.isSetSupported('NestedAppAuth', '1.1');
  }
}

/** The person closed the window: that is an answer, and no reason to open another one. */
const isRefusal = (reason: unknown): boolean =>
  /^user_?cancell?ed$/i.test((reason as { errorCode?: string }).errorCode ?? '');
