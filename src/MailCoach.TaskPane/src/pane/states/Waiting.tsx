import { useWords } from '../../words/Words';

/** Grey shapes where the client will stand; they appear only when the wait is long enough to be noticed. */
export function Waiting() {
  const { say } = useWords();
  return (
    <main className="waiting" aria-busy="true" data-testid="waiting">
      <h1 className="sr-only">{say('waiting')}</h1>
      <div className="bone bone-name" />
      <div className="bone bone-advice" />
      <div className="bone bone-card" />
      <div className="bone bone-card" />
    </main>
  );
}
