import { ChevronRight16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';

/** The line that opens the page behind a card. */
export function More({ onClick, testId, children }: { onClick: () => void; testId: string; children: ReactNode }) {
  return (
    <button type="button" className="more" onClick={onClick} data-testid={testId}>
      <span>{children}</span>
      <ChevronRight16Regular className="arrow" aria-hidden />
    </button>
  );
}
