import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';

interface StatePageProps {
  id: string;
  title: string;
  text?: string | undefined;
  action?: string;
  onAction?: () => void;
  /** The action runs. */
  busy?: boolean;
  children?: ReactNode;
}

/** A screen with nothing to judge: one sentence, one action. */
export function StatePage({ id, title, text, action, onAction, busy = false, children }: StatePageProps) {
  return (
    <main className="state" data-testid={`state-${id}`}>
      <h1>{title}</h1>
      {text && <p>{text}</p>}
      {action && (
        <Button appearance="primary" onClick={onAction} disabledFocusable={busy} data-testid="state-action">
          {action}
        </Button>
      )}
      {children}
    </main>
  );
}
