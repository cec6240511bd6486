import { useState } from 'react';
import type { Challenge } from '../../signIn/SignIn';
import { useWords } from '../../words/Words';
import { useSignIn } from '../PaneContext';
import { StatePage } from './StatePage';

/** Signed out, or a permission is missing: one sentence, one button that opens Microsoft's own window. */
export function SignInNeeded({ challenge, onDone }: { challenge: Challenge | null; onDone: () => void }) {
  const { say } = useWords();
  const signIn = useSignIn();
  const [asking, setAsking] = useState(false);
  const ask = () => {
    setAsking(true);
    void signIn
      .ask(challenge)
      .then(onDone, () => undefined)
      .finally(() => setAsking(false));
  };
  const words =
    challenge?.error === 'consent_required'
      ? { id: 'consentMissing', title: say('consentMissing'), text: say('consentMissing.why'), action: say('consent') }
      : { id: 'signedOut', title: say('signedOut'), text: say('signedOut.why'), action: say('signIn') };
  return <StatePage {...words} onAction={ask} busy={asking} />;
}
