import { ApiError, Unreachable } from '../../api/ApiError';
import { useWords } from '../../words/Words';
import { SignedOut } from '../../signIn/SignIn';
import { SignInNeeded } from './SignInNeeded';
import { StatePage } from './StatePage';

/** What went wrong, in a sentence, and the next step. */
export function Trouble({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { say } = useWords();
  if (error instanceof Unreachable) {
    const id = navigator.onLine ? 'unreachable' : 'offline';
    const title = navigator.onLine ? say('unreachable') : say('offline');
    return <StatePage id={id} title={title} text={say('offline.why')} action={say('again')} onAction={onRetry} />;
  }
  if (error instanceof SignedOut) {
    return <SignInNeeded challenge={error.challenge} onDone={onRetry} />;
  }
  const text = error instanceof ApiError ? error.sentence : undefined;
  return (
    <StatePage
      id="error"
      title={say('trouble')}
      text={text ?? say('trouble.why')}
      action={say('again')}
      onAction={onRetry}
    />
  );
}
