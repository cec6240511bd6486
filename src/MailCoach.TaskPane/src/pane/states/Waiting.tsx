/** Grey shapes where the client will stand; they appear only when the wait is long enough to be noticed. */
export function Waiting() {
  return (
    <main className="waiting" aria-busy="true" data-testid="waiting">
      <div className="bone bone-name" />
      <div className="bone bone-advice" />
      <div className="bone bone-card" />
      <div className="bone bone-card" />
    </main>
  );
}
