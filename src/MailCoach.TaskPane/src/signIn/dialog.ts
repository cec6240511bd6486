import type { Given } from './clients';
import { signInPage } from './clients';
import { SignedOut, type Challenge } from './SignIn';

/** Per cent of the screen. */
const SIZE = { height: 60, width: 30 };

/** What the dialog sends when it is done. */
export type FromDialog = { given: Given } | { failed: true };

/** Outlook's own dialog with our sign-in page in it; resolves with what it was given. */
export function askInDialog(challenge: Challenge | null): Promise<Given> {
  const page = signInPage();
  page.hash = new URLSearchParams({
    dialog: '1',
    ...(challenge?.claims ? { claims: challenge.claims } : {}),
    ...(challenge?.error === 'consent_required' ? { consent: challenge.scopes.join(' ') } : {}),
  }).toString();
  return new Promise((resolve, reject) => {
    const refuse = () => reject(new SignedOut(challenge));
    Office.context.ui.displayDialogAsync(page.href, SIZE, opened => {
      if (opened.status !== Office.AsyncResultStatus.Succeeded) {
        return refuse();
      }
      const dialog = opened.value;
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, said => {
        dialog.close();
        const answer = read(said);
        return answer && 'given' in answer ? resolve(answer.given) : refuse();
      });
      // Closed by the person, or the page could not be opened.
      dialog.addEventHandler(Office.EventType.DialogEventReceived, refuse);
    });
  });
}

/** The dialog is of our own origin; anything else that speaks is not believed. */
function read(said: { message: string; origin: string | undefined } | { error: number }): FromDialog | null {
  if (!('message' in said) || (said.origin !== undefined && said.origin !== location.origin)) {
    return null;
  }
  try {
    return JSON.parse(said.message) as FromDialog;
  } catch {
    return null;
  }
}
