import type { ReactNode } from 'react';

/** The strip beside the mail where Outlook puts an add-in. */
export function PaneColumn({
  width,
  hidden = false,
  children,
}: {
  width: number;
  hidden?: boolean;
  children: ReactNode;
}) {
  return (
    <aside className="pane-column" style={{ inlineSize: width }} hidden={hidden} aria-label="MailCoach">
      <header className="pane-title">
        <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden>
          <path
            d="M3 4h14a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1H9l-4 3v-3H3a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1z"
            fill="currentColor"
            opacity=".9"
          />
        </svg>
        <span>MailCoach</span>
      </header>
      {children}
    </aside>
  );
}
