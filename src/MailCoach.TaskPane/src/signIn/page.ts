import { officeIsHere } from '../host/officeScript';
import { entraSettings } from './addIn';
import { standardClient } from './clients';
import type { FromDialog } from './dialog';

/** What the pane wished for lives here while the person is at Microsoft's page. */
const WISH = 'sign-in-wish';

interface Wish {
  dialog: boolean;
  claims: string | null;
  consent: string[];
}

/** Comes here twice: first to leave for Microsoft's page, then back from it with the answer. */
async function signIn(): Promise<void> {
  const wish = wishOf();
  const entra = await entraSettings();
  if (!entra) {
    return finish(wish, { failed: true });
  }
  const client = await standardClient(entra);
  const answer = await client.handleRedirectPromise().catch(() => 'refused' as const);
  if (answer === 'refused') {
    return finish(wish, { failed: true });
  }
  const scopes = [entra.scope];
  if (answer === null) {
    return client.acquireTokenRedirect({
      scopes,
      ...(wish.claims ? { claims: wish.claims } : {}),
      ...(wish.consent.length > 0 ? { extraScopesToConsent: wish.consent, prompt: 'consent' } : {}),
    });
  }
  client.setActiveAccount(answer.account);
  return finish(wish, { given: { token: answer.accessToken, until: answer.expiresOn?.getTime() ?? 0 } });
}

function wishOf(): Wish {
  const said = new URLSearchParams(location.hash.slice(1));
  if (said.has('dialog') || !sessionStorage.getItem(WISH)) {
    const consent = said.get('consent');
    const wish: Wish = { dialog: said.has('dialog'), claims: said.get('claims'), consent: consent?.split(' ') ?? [] };
    // Microsoft's answer comes back in the hash; ours must not be taken for it.
    if (said.has('dialog')) {
      history.replaceState(null, '', location.pathname);
    }
    sessionStorage.setItem(WISH, JSON.stringify(wish));
    return wish;
  }
  return JSON.parse(sessionStorage.getItem(WISH)!) as Wish;
}

async function finish(wish: Wish, answer: FromDialog): Promise<void> {
  sessionStorage.removeItem(WISH);
  if (!wish.dialog) {
    return location.replace('./pane.html');
  }
  await officeIsHere();
  Office.context.ui.messageParent(JSON.stringify(answer), { targetOrigin: location.origin });
}

await signIn();
